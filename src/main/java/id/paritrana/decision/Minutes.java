package id.paritrana.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser records of a plenary.
 *
 * @param votes one line per nomination that lay before it
 */
public record Minutes(
    Instant heldAt, String place, String text, List<Attendance> attendance, List<Vote> votes) {

  public Minutes {
    attendance = List.copyOf(attendance);
    votes = List.copyOf(votes);
  }

  /** One seat; an empty dissent is none. */
  public record Attendance(int seat, PlenaryAttendance.Presence presence, String dissent) {}

  /**
   * One nomination.
   *
   * @param decided its place; for a shortlist any number puts it on; empty for none
   */
  public record Vote(String nomination, @Nullable Integer decided, String reason) {}
}
