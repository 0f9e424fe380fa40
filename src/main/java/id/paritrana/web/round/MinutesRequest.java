package id.paritrana.web.round;

import id.paritrana.decision.Ballot;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.PlenaryAttendance;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What programs send of a plenary.
 *
 * @param fewPresent RECORD where no more than half of the committee was present and the minutes are
 *     to be taken nevertheless
 * @param votes one for each nomination that lies before it
 */
@Serdeable
record MinutesRequest(
    Instant heldAt,
    String place,
    String text,
    List<AttendanceRequest> attendance,
    Minutes.@Nullable FewPresent fewPresent,
    List<VoteRequest> votes) {

  /** How a seat took part. */
  @Serdeable
  record AttendanceRequest(
      int seat, PlenaryAttendance.Presence presence, @Nullable String dissent) {}

  /**
   * The decided place; for a shortlist any number puts the nomination on it.
   *
   * @param ballot how the seats voted, where it was put to the vote
   */
  @Serdeable
  record VoteRequest(
      String nomination,
      @Nullable Integer decided,
      @Nullable String reason,
      @Nullable BallotRequest ballot) {}

  /** Votes of the seats present. */
  @Serdeable
  record BallotRequest(int inFavour, int against, int abstaining) {}

  Minutes minutes() {
    return new Minutes(
        heldAt,
        place,
        text,
        attendance.stream()
            .map(a -> new Minutes.Attendance(a.seat(), a.presence(), given(a.dissent())))
            .toList(),
        fewPresent == null ? Minutes.FewPresent.ASK : fewPresent,
        votes.stream()
            .map(
                v ->
                    new Minutes.Vote(
                        v.nomination(), v.decided(), given(v.reason()), ballot(v.ballot())))
            .toList());
  }

  private static @Nullable Ballot ballot(@Nullable BallotRequest given) {
    return given == null ? null : new Ballot(given.inFavour(), given.against(), given.abstaining());
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
