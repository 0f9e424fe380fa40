package id.paritrana.decision;

import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks and writes the minutes of plenaries. */
@Singleton
class PlenaryRecords {

  private final Plenaries plenaries;
  private final PlenaryAttendances attendances;
  private final PlenaryDecisions decisions;
  private final Proposals proposals;
  private final Panel panel;

  PlenaryRecords(
      Plenaries plenaries,
      PlenaryAttendances attendances,
      PlenaryDecisions decisions,
      Proposals proposals,
      Panel panel) {
    this.plenaries = plenaries;
    this.attendances = attendances;
    this.decisions = decisions;
    this.proposals = proposals;
    this.panel = panel;
  }

  /** The seats of a committee and who holds them. */
  @Singleton
  record Panel(PanelSeats seats, Accounts accounts) {

    private List<PanelSeat> of(Rounds.Place place) {
      return seats.findByEditionIdOrderByNumber(place.edition().id());
    }

    private @Nullable String holder(PanelSeat seat) {
      return seat.holderId() == null
          ? null
          : accounts.findById(seat.holderId()).map(Account::displayName).orElse(null);
    }
  }

  /**
   * A plenary as it was written.
   *
   * @param proposed by the nomination's number; without an entry where the run proposes no place
   */
  record Recorded(
      Plenary plenary,
      Minutes.Turnout turnout,
      List<PlenaryDecision> decisions,
      Map<String, @Nullable Integer> proposed) {

    /** How few were present, if they were few; then what was proposed, decided and voted. */
    List<Change> changes(Minutes minutes) {
      List<Change> changes = new ArrayList<>();
      if (turnout.isFew()) {
        changes.add(new Change("fewPresent", null, turnout.present() + " / " + turnout.seats()));
      }
      for (Minutes.Vote vote : minutes.votes()) {
        changes.add(
            new Change(
                vote.nomination(),
                Objects.toString(proposed.get(vote.nomination()), null),
                Objects.toString(vote.decided(), null)));
        if (vote.ballot() != null) {
          changes.add(new Change("votes " + vote.nomination(), null, votes(vote.ballot())));
        }
      }
      return changes;
    }

    private static String votes(Ballot ballot) {
      return ballot.inFavour() + " / " + ballot.against() + " / " + ballot.abstaining();
    }
  }

  List<Refusal> faults(Rounds.Place place, Plenary.Purpose purpose, Minutes minutes, Instant now) {
    return MinutesForm.faults(
        place, purpose, minutes, proposals.of(place, purpose), panel.of(place).size(), now);
  }

  Recorded record(
      Actor actor, Rounds.Place place, Plenary.Purpose purpose, Minutes minutes, Instant now) {
    int number = plenaries.last(place.round().id(), purpose).map(Plenary::number).orElse(0) + 1;
    return record(actor, place, purpose, number, minutes, now);
  }

  /** The same of a plenary that bears a number of its own. */
  Recorded record(
      Actor actor,
      Rounds.Place place,
      Plenary.Purpose purpose,
      int number,
      Minutes minutes,
      Instant now) {
    Proposals.Proposal proposal = proposals.of(place, purpose);
    Plenary plenary =
        plenaries.save(
            new Plenary(
                null,
                place.round().id(),
                purpose,
                number,
                proposal.run().id(),
                minutes.heldAt(),
                minutes.place().strip(),
                minutes.text().strip(),
                now,
                actor.id()));
    Map<Integer, PanelSeat> byNumber =
        panel.of(place).stream().collect(Collectors.toMap(PanelSeat::number, Function.identity()));
    attendances.saveAll(
        minutes.attendance().stream()
            .map(a -> attendance(plenary, seat(byNumber, a.seat()), a))
            .toList());
    Map<String, @Nullable Integer> proposed = new HashMap<>();
    proposal.lines().forEach(line -> proposed.put(line.nomination().number(), line.place()));
    Map<String, Long> ids =
        proposal.lines().stream()
            .collect(
                Collectors.toMap(
                    line -> line.nomination().number(), line -> line.nomination().id()));
    List<PlenaryDecision> written =
        minutes.votes().stream()
            .map(
                vote ->
                    decisions.save(
                        decision(
                            plenary,
                            ids.get(vote.nomination()),
                            proposed.get(vote.nomination()),
                            vote)))
            .toList();
    return new Recorded(plenary, minutes.turnout(byNumber.size()), written, proposed);
  }

  private PlenaryAttendance attendance(Plenary plenary, PanelSeat seat, Minutes.Attendance told) {
    return new PlenaryAttendance(
        null,
        plenary.id(),
        seat.id(),
        told.presence(),
        blankToNull(told.dissent()),
        panel.holder(seat));
  }

  private static PlenaryDecision decision(
      Plenary plenary, long nominationId, @Nullable Integer proposed, Minutes.Vote vote) {
    Ballot ballot = vote.ballot();
    return new PlenaryDecision(
        null,
        plenary.id(),
        nominationId,
        proposed,
        vote.decided(),
        blankToNull(vote.reason()),
        ballot == null ? null : ballot.inFavour(),
        ballot == null ? null : ballot.against(),
        ballot == null ? null : ballot.abstaining());
  }

  private static PanelSeat seat(Map<Integer, PanelSeat> byNumber, int number) {
    PanelSeat seat = byNumber.get(number);
    if (seat == null) {
      throw new IllegalArgumentException(
          "seat " + number + " is not on the panel; its seats are " + byNumber.keySet());
    }
    return seat;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
