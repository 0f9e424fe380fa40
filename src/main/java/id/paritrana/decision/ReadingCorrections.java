package id.paritrana.decision;

import id.paritrana.identity.Actor;
import id.paritrana.indicator.Figure;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads the corrections of a category, whatever became of them; for those who read all scores. */
@Singleton
public class ReadingCorrections {

  private final Corrections corrections;
  private final OpenCorrections open;
  private final Changes changes;
  private final Nominations nominations;
  private final ScoreRights rights;

  ReadingCorrections(
      Corrections corrections,
      OpenCorrections open,
      Changes changes,
      Nominations nominations,
      ScoreRights rights) {
    this.corrections = corrections;
    this.open = open;
    this.changes = changes;
    this.nominations = nominations;
    this.rights = rights;
  }

  /** What corrections change: points, and the ranks that follow from them. */
  @Singleton
  record Changes(UncorrectedPoints points, CorrectedRanks ranks) {}

  /**
   * A correction with what it changes.
   *
   * @param nomination whose point it corrects; empty for the ranks alone
   * @param figure with the value that counted before; for a figure alone
   * @param mark that counted before, 0 to the rubric's maximum; for a mark alone
   * @param endedAt when it came into force or was given up; empty while it is open
   * @param whyGivenUp empty where it was not
   * @param changes best first by what the correction makes of it
   */
  public record Reading(
      Correction correction,
      Correction.State state,
      @Nullable Nomination nomination,
      Optional<Figure> figure,
      OptionalDouble mark,
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
    Nomination of =
        correction.nominationId() == null ? null : nominations.withId(correction.nominationId());
    return new Reading(
        correction,
        open.state(place, correction),
        of,
        correction.subject() == Correction.Subject.FIGURE
            ? changes.points().figure(correction, of)
            : Optional.empty(),
        correction.subject() == Correction.Subject.MARK
            ? changes.points().mark(place, correction, of)
            : OptionalDouble.empty(),
        end.map(CorrectionEnd::endedAt).orElse(null),
        end.map(CorrectionEnd::reason).orElse(null),
        changes.ranks().of(place, correction));
  }
}
