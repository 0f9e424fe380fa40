package id.paritrana.decision;

import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the corrections of a category, whatever became of them; for those who read all scores. */
@Singleton
public class ReadingCorrections {

  private final Corrections corrections;
  private final OpenCorrections open;
  private final CorrectedRanks ranks;
  private final Nominations nominations;
  private final ScoreRights rights;

  ReadingCorrections(
      Corrections corrections,
      OpenCorrections open,
      CorrectedRanks ranks,
      Nominations nominations,
      ScoreRights rights) {
    this.corrections = corrections;
    this.open = open;
    this.ranks = ranks;
    this.nominations = nominations;
    this.rights = rights;
  }

  /**
   * A correction with what it changes.
   *
   * @param nomination whose point it corrects; empty for the ranks alone
   * @param endedAt when it came into force or was given up; empty while it is open
   * @param whyGivenUp empty where it was not
   * @param changes best first by what the correction makes of it
   */
  public record Reading(
      Correction correction,
      Correction.State state,
      @Nullable Nomination nomination,
      @Nullable Instant endedAt,
      @Nullable String whyGivenUp,
      List<RankChanges.Line> changes) {

    public Reading {
      changes = List.copyOf(changes);
    }
  }

  /** All of a category, the last one first; none for those who may not read its scores. */
  @ReadOnly
  public List<Reading> of(Actor actor, Rounds.Place place) {
    return rights.readsAll(actor, place)
        ? corrections.findByCategoryIdOrderByNumber(place.category().id()).reversed().stream()
            .map(correction -> reading(place, correction))
            .toList()
        : List.of();
  }

  /** The names under which the open corrections of a category run. */
  public Optional<String> openName(Rounds.Place place) {
    return corrections.open(place.category().id()).map(correction -> correction.name(place));
  }

  private Reading reading(Rounds.Place place, Correction correction) {
    Optional<CorrectionEnd> end = open.end(correction);
    return new Reading(
        correction,
        open.state(place, correction),
        correction.nominationId() == null ? null : nominations.withId(correction.nominationId()),
        end.map(CorrectionEnd::endedAt).orElse(null),
        end.map(CorrectionEnd::reason).orElse(null),
        ranks.of(place, correction));
  }
}
