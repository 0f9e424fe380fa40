package id.paritrana.web.round;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ObjectionWindows;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoringRun;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.workflow.OpenIncident;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A round as the committee and observers follow it.
 *
 * @param organises whether the reader leads it
 * @param readsScores whether the reader may read scores
 * @param counts nominations by status, without those that are none
 * @param held the plenaries that were held
 * @param certificates those that were issued
 * @param course what the process does by itself
 * @param objections what is heard against the result
 */
public record RoundView(
    Rounds.Place place,
    boolean organises,
    boolean readsScores,
    Map<Nomination.Status, Long> counts,
    Listing listing,
    List<Progress> shortlist,
    Set<Plenary.Purpose> held,
    List<ReadingCertificates.Issued> certificates,
    Course course,
    Objections objections) {

  /**
   * What the process of a round does by itself.
   *
   * @param signing whether certificates are being signed, or wait for it
   * @param failed steps that failed for good
   * @param correction the name of the one that is open, as far as the reader may know of it
   */
  public record Course(
      boolean signing, List<OpenIncident> failed, Embargo embargo, Optional<String> correction) {

    public Course {
      failed = List.copyOf(failed);
    }

    /** Whether the scores that follow from an objection failed for good. */
    public boolean isScoringStopped() {
      return failed.stream().anyMatch(OpenIncident::isRescoring);
    }
  }

  /**
   * How the result waits for its ceremony.
   *
   * @param until the ceremony; empty where none lies ahead
   * @param released whether the result becomes public by itself
   */
  public record Embargo(Optional<Instant> until, boolean released) {}

  /**
   * What is heard against the result of a round.
   *
   * @param window the time for objections; empty before it began, and where there is none
   * @param open how many await their decision
   * @param scoring whether the scores that follow from one are being computed
   * @param outdated whether the shortlist must be decided once more
   */
  public record Objections(
      Optional<ObjectionWindows.Window> window, long open, boolean scoring, boolean outdated) {}

  public RoundView {
    certificates = List.copyOf(certificates);
    shortlist = List.copyOf(shortlist);
    held = Set.copyOf(held);
  }

  /** The address of the round's page. */
  public String path() {
    return path(place);
  }

  static String path(Rounds.Place place) {
    return "/rounds/" + place.edition().code() + "/" + place.category().code();
  }

  /** The address of the result sheet, without its ending. */
  public String sheet() {
    return "/results/" + place.edition().code() + "/" + place.category().code() + "/sheet";
  }

  /** The stage of the round. */
  public CategoryRound.Stage stage() {
    return place.round().stage();
  }

  /** The key of what happens next. */
  public String nextText() {
    return switch (stage()) {
      case COLLECTING -> "rounds.next.collecting";
      case SHORTLISTING -> "rounds.next.shortlisting";
      case ASSESSING -> "rounds.next.assessing";
      case RANKING -> "rounds.next.ranking";
      case PROVISIONAL -> "rounds.next.provisional";
      case DECIDED -> "rounds.next.decided";
      case SEALED -> sealedText();
      case PUBLISHED -> "rounds.next.published";
    };
  }

  private String sealedText() {
    if (course.embargo().released()) {
      return course.embargo().until().isPresent()
          ? "rounds.next.released"
          : "rounds.next.becoming-public";
    }
    return course.signing() ? "rounds.next.signing" : "rounds.next.sealed";
  }

  /** The key of a plenary's minutes. */
  public static String minutesText(Plenary.Purpose purpose) {
    return switch (purpose) {
      case SHORTLIST -> "rounds.minutes.shortlist";
      case RANKS -> "rounds.minutes.ranks";
      case FINAL -> "rounds.minutes.final";
      case CORRECTION -> "corrections.minutes";
    };
  }

  /** The key of what a failed step should have done. */
  public static String failedText(OpenIncident failed) {
    return failed.isSigning() ? "rounds.failed.signing" : "rounds.failed.other";
  }

  /** Whether the reader may release the result now. */
  public boolean mayPublish() {
    return leadsAt(CategoryRound.Stage.SEALED)
        && !course.signing()
        && course.correction().isEmpty()
        && !course.embargo().released();
  }

  /** Whether nothing that determined the result can be changed any more. */
  public boolean isSealed() {
    return stage().compareTo(CategoryRound.Stage.SEALED) >= 0;
  }

  /** Whether the reader may take the release back. */
  public boolean mayTakeBack() {
    return organises && course.embargo().released() && course.embargo().until().isPresent();
  }

  /** The last segment of a plenary's address. */
  public static String word(Plenary.Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What the last segment of a plenary's address means.
   *
   * @throws NoSuchEdition when it means none
   */
  public static Plenary.Purpose purpose(String word) {
    return Arrays.stream(Plenary.Purpose.values())
        .filter(purpose -> word(purpose).equals(word))
        .findFirst()
        .orElseThrow(() -> new NoSuchEdition(word));
  }

  /** The stages through which a round of this edition goes. */
  public List<CategoryRound.Stage> stages() {
    return Arrays.stream(CategoryRound.Stage.values())
        .filter(
            stage -> stage != CategoryRound.Stage.PROVISIONAL || place.edition().hearsObjections())
        .toList();
  }

  /** Whether the round stands at this stage and the reader leads it. */
  public boolean leadsAt(CategoryRound.Stage stage) {
    return organises && stage() == stage;
  }

  /** Whether the reader may open the result sheet: everybody once it is public. */
  public boolean readsSheet() {
    return stage() == CategoryRound.Stage.PUBLISHED
        || (readsScores && isScored(ScoringRun.Purpose.FULL));
  }

  /** Whether a run of this kind was made. */
  public boolean isScored(ScoringRun.Purpose purpose) {
    return stage()
            .compareTo(
                purpose == ScoringRun.Purpose.DESK
                    ? CategoryRound.Stage.SHORTLISTING
                    : CategoryRound.Stage.RANKING)
        >= 0;
  }

  /** How many sheets of marks are still to come. */
  public long outstanding() {
    return shortlist.stream().mapToLong(progress -> progress.outstanding().size()).sum();
  }
}
