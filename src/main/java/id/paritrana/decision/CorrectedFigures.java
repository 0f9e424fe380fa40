package id.paritrana.decision;

import id.paritrana.award.Category;
import id.paritrana.award.OverseenEditions;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.Figure;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures that corrections set after the seal: which of them a reader may know. */
@Singleton
public class CorrectedFigures {

  private final Corrections corrections;
  private final OpenCorrections open;
  private final Seals seals;
  private final Rounds rounds;
  private final Readers readers;

  CorrectedFigures(
      Corrections corrections, OpenCorrections open, Seals seals, Rounds rounds, Readers readers) {
    this.corrections = corrections;
    this.open = open;
    this.seals = seals;
    this.rounds = rounds;
    this.readers = readers;
  }

  /** Who may learn of a correction, and of which edition. */
  @Singleton
  record Readers(NominationRights nominations, ScoreRights scores, OverseenEditions editions) {}

  /**
   * A figure that a correction sets.
   *
   * @param state open or in force, never given up
   * @param version of the result that carries it; empty before it is sealed
   */
  public record Corrected(
      Correction correction, Correction.State state, @Nullable Integer version) {

    public boolean isOf(Nomination nomination, Figure figure) {
      return correction.isOfFigure(nomination.id())
          && figure.definition().code().equals(correction.point());
    }

    public boolean isInForce() {
      return state == Correction.State.IN_FORCE;
    }
  }

  /**
   * Of a nomination's figures, those that are corrected: of each the one that counts, and, for
   * those who read every score, the one that is under way. Everybody else who reads the nomination
   * learns of a correction once it is in force and the result is public.
   */
  @ReadOnly
  public List<Corrected> of(Actor actor, Nomination nomination) {
    List<Correction> own =
        corrections.counting(nomination.categoryId()).stream()
            .filter(each -> each.isOfFigure(nomination.id()))
            .toList();
    if (own.isEmpty() || !readers.nominations().reads(actor, nomination)) {
      return List.of();
    }
    Rounds.Place place = rounds.of(nomination.categoryId());
    boolean followed = readers.scores().readsAll(actor, place);
    boolean told = place.round().stage() == CategoryRound.Stage.PUBLISHED;
    return latest(own.stream().map(each -> corrected(place, each)))
        .filter(each -> followed || (told && each.isInForce()))
        .toList();
  }

  /**
   * Those in force of all figures of an edition, in the order of its categories.
   *
   * @throws id.paritrana.award.NoSuchEdition when there is none, or none that the actor oversees
   */
  @ReadOnly
  public List<Corrected> ofEdition(Actor actor, String editionCode) {
    return readers.editions().of(actor, editionCode).categories().stream()
        .flatMap(this::inForce)
        .toList();
  }

  /** The figure with the value of the last of these corrections that is of it. */
  static Figure applied(long nominationId, Figure figure, List<Correction> corrections) {
    return corrections.stream()
        .filter(each -> each.isOfFigure(nominationId))
        .filter(each -> figure.definition().code().equals(each.point()))
        .reduce((_, later) -> later)
        .map(correction -> correction.applied(figure))
        .orElse(figure);
  }

  private Stream<Corrected> inForce(Category category) {
    List<Correction> figures =
        corrections.inForce(category.id()).stream()
            .filter(each -> each.subject() == Correction.Subject.FIGURE)
            .toList();
    if (figures.isEmpty()) {
      return Stream.empty();
    }
    Rounds.Place place = rounds.of(category.id());
    return latest(figures.stream().map(each -> corrected(place, each)));
  }

  private Corrected corrected(Rounds.Place place, Correction correction) {
    return new Corrected(
        correction,
        open.state(place, correction),
        seals.findByCorrectionId(correction.id()).map(Seal::version).orElse(null));
  }

  /** Without those in force that a later one in force replaces. */
  private static Stream<Corrected> latest(Stream<Corrected> byNumber) {
    List<Corrected> kept = new ArrayList<>();
    byNumber.forEach(
        each -> {
          if (each.isInForce()) {
            kept.removeIf(
                earlier -> earlier.isInForce() && earlier.correction().isOfSame(each.correction()));
          }
          kept.add(each);
        });
    return kept.stream();
  }
}
