package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What a plenary decided of one nomination.
 *
 * @param proposed the place that the run proposes; empty when it proposes none
 * @param decided the place that stands: on the shortlist, or in the ranking; empty for none
 * @param reason never empty where the decision departs from the proposal
 */
@MappedEntity("plenary_decision")
public record PlenaryDecision(
    @Id @GeneratedValue @Nullable Long id,
    long plenaryId,
    long nominationId,
    @Nullable Integer proposed,
    @Nullable Integer decided,
    @Nullable String reason) {}
