package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plenary decided of one nomination.
 *
 * @param proposed the place that the run proposes; empty when it proposes none
 * @param decided the place that stands: on the shortlist, or in the ranking; empty for none
 * @param reason never empty where the decision departs from the proposal
 * @param votesFor empty with the other two where it was not put to the vote
 */
@MappedEntity("plenary_decision")
public record PlenaryDecision(
    @Id @GeneratedValue @Nullable Long id,
    long plenaryId,
    long nominationId,
    @Nullable Integer proposed,
    @Nullable Integer decided,
    @Nullable String reason,
    @Nullable Integer votesFor,
    @Nullable Integer votesAgainst,
    @Nullable Integer votesAbstaining) {

  /** How the seats voted; empty where it was not put to the vote. */
  public Optional<Ballot> ballot() {
    return votesFor == null || votesAgainst == null || votesAbstaining == null
        ? Optional.empty()
        : Optional.of(new Ballot(votesFor, votesAgainst, votesAbstaining));
  }
}
