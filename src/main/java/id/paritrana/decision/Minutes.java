package id.paritrana.decision;

import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser records of a plenary.
 *
 * @param fewPresent what to do where no more than half of the committee was present
 * @param votes one line per nomination that lay before it
 */
public record Minutes(
    Instant heldAt,
    String place,
    String text,
    List<Attendance> attendance,
    FewPresent fewPresent,
    List<Vote> votes) {

  public Minutes {
    attendance = List.copyOf(attendance);
    votes = List.copyOf(votes);
  }

  /** What stands against the words themselves, whatever the plenary decided. */
  public static List<Refusal> wordFaults(String place, String text) {
    List<Refusal> faults = new ArrayList<>();
    if (place.isBlank() || place.length() > 200) {
      faults.add(Refusal.invalid("place", "plenary.place-length", Map.of("most", 200)));
    }
    if (text.isBlank()) {
      faults.add(Refusal.invalid("minutes", "plenary.minutes-missing", Map.of()));
    }
    return faults;
  }

  /** No public source sets a quorum: a small meeting is a question to whoever records it. */
  public enum FewPresent {
    /** Refuses the minutes, so that the organiser is asked. */
    ASK,
    /** The organiser was asked, and records them nevertheless. */
    RECORD
  }

  /** How many seats were present, of how many that the committee has. */
  public record Turnout(long present, int seats) {

    public boolean isFew() {
      return present * 2 <= seats;
    }
  }

  /**
   * @param seats how many the committee has, vacant ones as well
   */
  public Turnout turnout(int seats) {
    return new Turnout(
        attendance.stream()
            .filter(seat -> seat.presence() == PlenaryAttendance.Presence.PRESENT)
            .count(),
        seats);
  }

  /** One seat; an empty dissent is none. */
  public record Attendance(int seat, PlenaryAttendance.Presence presence, String dissent) {}

  /**
   * One nomination.
   *
   * @param decided its place; for a shortlist any number puts it on; empty for none
   * @param ballot empty where it was not put to the vote
   */
  public record Vote(
      String nomination, @Nullable Integer decided, String reason, @Nullable Ballot ballot) {

    /** A decision that was not put to the vote. */
    public Vote(String nomination, @Nullable Integer decided, String reason) {
      this(nomination, decided, reason, null);
    }

    /**
     * What stands against it: a reason is needed where the plenary departs from the proposal, and
     * only who is present votes.
     *
     * @param proposed the place that the run proposes; empty for none
     * @param present how many seats were
     */
    public List<Refusal> faults(@Nullable Integer proposed, long present) {
      List<Refusal> faults = new ArrayList<>();
      if (!Objects.equals(decided, proposed) && !ReasonPolicy.suffices(reason)) {
        faults.add(
            Refusal.invalid(
                "reason-" + nomination,
                "plenary.reason-needed",
                Map.of("nomination", nomination, "least", ReasonPolicy.LEAST)));
      }
      if (reason.length() > 1000) {
        faults.add(
            Refusal.invalid("reason-" + nomination, "plenary.reason-length", Map.of("most", 1000)));
      }
      if (ballot != null && !ballot.isPossible(present)) {
        faults.add(
            Refusal.invalid(
                "for-" + nomination,
                "plenary.votes-range",
                Map.of("nomination", nomination, "present", present)));
      }
      return faults;
    }
  }
}
