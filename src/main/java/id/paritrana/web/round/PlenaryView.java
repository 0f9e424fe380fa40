package id.paritrana.web.round;

import id.paritrana.award.PanelSeat;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryDecision;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Organisation;
import id.paritrana.scoring.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies before a plenary.
 *
 * @param nominees the organisations that are honoured, by their ids
 * @param seats the held seats of the panel
 * @param proposedOn when that run was computed, in the zone of the edition
 * @param run the run that the proposal follows
 * @param kept what an earlier plenary decided of the same run, by nomination
 * @param departures where the plenary that counts departed from an earlier run, by nomination
 */
public record PlenaryView(
    Rounds.Place place,
    Plenary.Purpose purpose,
    List<Proposals.Line> lines,
    Map<Long, Organisation> nominees,
    List<PanelSeat> seats,
    LocalDate proposedOn,
    Run run,
    Map<Long, PlenaryDecision> kept,
    Map<Long, PlenaryDecision> departures) {

  public PlenaryView {
    lines = List.copyOf(lines);
    nominees = Map.copyOf(nominees);
    seats = List.copyOf(seats);
    kept = Map.copyOf(kept);
    departures = Map.copyOf(departures);
  }

  public String name(Proposals.Line line) {
    return nominees.get(line.nomination().nomineeId()).name();
  }

  /** Whether the plenary decides who is on, rather than in which place. */
  public boolean isShortlist() {
    return purpose == Plenary.Purpose.SHORTLIST;
  }

  /** Whether the plenary is on a result that was sealed before. */
  public boolean isCorrection() {
    return purpose == Plenary.Purpose.CORRECTION;
  }

  /** The last segment of the plenary's address. */
  public String word() {
    return RoundView.word(purpose);
  }

  /** The key of what the plenary is about; it names a number. */
  public String leadText() {
    return switch (purpose) {
      case SHORTLIST -> "rounds.shortlist.lead";
      case RANKS -> "rounds.ranks.lead";
      case FINAL -> "rounds.final.lead";
      case CORRECTION -> "corrections.plenary.lead";
    };
  }

  /** The key of the button that records the decision. */
  public String decideText() {
    return switch (purpose) {
      case SHORTLIST -> "rounds.shortlist.decide";
      case RANKS -> "rounds.ranks.decide";
      case FINAL -> "rounds.final.decide";
      case CORRECTION -> "corrections.plenary.decide";
    };
  }

  /** The key of what the next page says. */
  String noticeText() {
    return switch (purpose) {
      case SHORTLIST -> "notice.plenary-shortlist";
      case RANKS ->
          place.edition().hearsObjections() ? "notice.plenary-provisional" : "notice.plenary-ranks";
      case FINAL -> "notice.plenary-final";
      case CORRECTION -> "notice.correction-confirmed";
    };
  }

  /** The address of the plenary's form. */
  public String path() {
    return RoundView.path(place) + "/" + word();
  }

  /** Where the reader goes when it is not due: its minutes, or the page of the round before it. */
  String insteadPath() {
    return stage() == CategoryRound.Stage.PROVISIONAL && purpose == Plenary.Purpose.FINAL
        ? RoundView.path(place)
        : RoundView.path(place) + "/minutes/" + word();
  }

  /** Where the reader goes when it was recorded. */
  String afterPath() {
    return isCorrection() ? CorrectionView.path(place) : RoundView.path(place);
  }

  CategoryRound.Stage stage() {
    return place.round().stage();
  }

  /** The place that the form shows at first; empty text for none. */
  public String shownPlace(Proposals.Line line) {
    PlenaryDecision decision = kept.get(line.nomination().id());
    return Objects.toString(decision == null ? line.place() : decision.decided(), "");
  }

  /**
   * Where the plenary that counts put the nominee otherwise than its run: the new run knows nothing
   * of it.
   */
  public Optional<PlenaryDecision> departure(Proposals.Line line) {
    return Optional.ofNullable(departures.get(line.nomination().id()));
  }

  /** The reason that the form shows at first. */
  public String shownReason(Proposals.Line line) {
    PlenaryDecision decision = kept.get(line.nomination().id());
    return decision == null ? "" : Objects.toString(decision.reason(), "");
  }
}
