package id.paritrana.web.round;

import id.paritrana.award.PanelSeat;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Organisation;
import id.paritrana.scoring.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What lies before a plenary.
 *
 * @param nominees the organisations that are honoured, by their ids
 * @param seats the held seats of the panel
 * @param proposedOn when that run was computed, in the zone of the edition
 * @param run the run that the proposal follows
 */
public record PlenaryView(
    Rounds.Place place,
    Plenary.Purpose purpose,
    List<Proposals.Line> lines,
    Map<Long, Organisation> nominees,
    List<PanelSeat> seats,
    LocalDate proposedOn,
    Run run) {

  public PlenaryView {
    lines = List.copyOf(lines);
    nominees = Map.copyOf(nominees);
    seats = List.copyOf(seats);
  }

  public String name(Proposals.Line line) {
    return nominees.get(line.nomination().nomineeId()).name();
  }

  /** Whether the plenary decides who is on, rather than in which place. */
  public boolean isShortlist() {
    return purpose == Plenary.Purpose.SHORTLIST;
  }

  /** The last segment of the plenary's address. */
  public String word() {
    return isShortlist() ? "shortlist" : "ranks";
  }

  /** The key of what the plenary is about; it names a number. */
  public String leadText() {
    return isShortlist() ? "rounds.shortlist.lead" : "rounds.ranks.lead";
  }

  /** The key of the button that records the decision. */
  public String decideText() {
    return isShortlist() ? "rounds.shortlist.decide" : "rounds.ranks.decide";
  }

  /** The key of what the next page says. */
  String noticeText() {
    return isShortlist() ? "notice.plenary-shortlist" : "notice.plenary-ranks";
  }

  /** The address of the plenary's form. */
  public String path() {
    return RoundView.path(place) + "/" + word();
  }
}
