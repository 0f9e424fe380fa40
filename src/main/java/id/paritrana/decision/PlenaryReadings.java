package id.paritrana.decision;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the minutes of plenaries. */
@Singleton
public class PlenaryReadings {

  private final Plenaries plenaries;
  private final PlenaryAttendances attendances;
  private final PlenaryDecisions decisions;
  private final Nominations nominations;
  private final PanelSeats seats;
  private final Winners winners;

  PlenaryReadings(
      Plenaries plenaries,
      PlenaryAttendances attendances,
      PlenaryDecisions decisions,
      Nominations nominations,
      PanelSeats seats,
      Winners winners) {
    this.plenaries = plenaries;
    this.attendances = attendances;
    this.decisions = decisions;
    this.nominations = nominations;
    this.seats = seats;
    this.winners = winners;
  }

  /** How one seat took part. */
  public record Seated(PanelSeat seat, PlenaryAttendance attendance) {}

  /** What was decided of one nomination. */
  public record Decided(Nomination nomination, PlenaryDecision decision) {}

  /**
   * The minutes of one plenary.
   *
   * @param seats in the order of the panel
   * @param turnout of the whole committee
   * @param decisions those with a place first, best first
   */
  public record Held(
      Plenary plenary, List<Seated> seats, Minutes.Turnout turnout, List<Decided> decisions) {
    public Held {
      seats = List.copyOf(seats);
      decisions = List.copyOf(decisions);
    }
  }

  /** Whether the plenary was held. */
  public boolean isHeld(Rounds.Place place, Plenary.Purpose purpose) {
    return plenaries.last(place.round().id(), purpose).isPresent();
  }

  /**
   * @throws NoSuchEdition when the plenary was not held yet
   */
  public Held of(Rounds.Place place, Plenary.Purpose purpose) {
    Plenary plenary =
        plenaries
            .last(place.round().id(), purpose)
            .orElseThrow(() -> new NoSuchEdition("plenary of " + place.subject()));
    return held(place, plenary);
  }

  /**
   * The minutes of the plenary whose ranks count.
   *
   * @throws NoSuchEdition before one was held
   */
  public Held counting(Rounds.Place place) {
    return held(
        place,
        winners
            .decided(place)
            .orElseThrow(() -> new NoSuchEdition("plenary of " + place.subject())));
  }

  /**
   * The minutes of an earlier plenary of the same purpose.
   *
   * @throws NoSuchEdition when there was none of that number
   */
  public Held of(Rounds.Place place, Plenary.Purpose purpose, int number) {
    Plenary plenary =
        plenaries
            .findByRoundIdAndPurposeAndNumber(place.round().id(), purpose, number)
            .orElseThrow(() -> new NoSuchEdition("plenary " + number + " of " + place.subject()));
    return held(place, plenary);
  }

  private Held held(Rounds.Place place, Plenary plenary) {
    List<PanelSeat> panel = seats.findByEditionIdOrderByNumber(place.edition().id());
    List<Seated> seated = seated(panel, plenary);
    long present =
        seated.stream()
            .filter(s -> s.attendance().presence() == PlenaryAttendance.Presence.PRESENT)
            .count();
    return new Held(
        plenary, seated, new Minutes.Turnout(present, panel.size()), decided(place, plenary));
  }

  private List<Seated> seated(List<PanelSeat> panel, Plenary plenary) {
    Map<Long, PanelSeat> byId =
        panel.stream().collect(Collectors.toMap(PanelSeat::id, Function.identity()));
    return attendances.findByPlenaryIdOrderById(plenary.id()).stream()
        .map(attendance -> new Seated(byId.get(attendance.seatId()), attendance))
        .sorted(Comparator.comparingInt(seated -> seated.seat().number()))
        .toList();
  }

  private List<Decided> decided(Rounds.Place place, Plenary plenary) {
    Map<Long, Nomination> byId =
        nominations.findByCategoryIdOrderByNumber(place.category().id()).stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    return decisions.findByPlenaryId(plenary.id()).stream()
        .map(decision -> new Decided(byId.get(decision.nominationId()), decision))
        .sorted(
            Comparator.comparing(
                    (Decided d) -> d.decision().decided(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(d -> d.nomination().number()))
        .toList();
  }
}
