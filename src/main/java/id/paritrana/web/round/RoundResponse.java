package id.paritrana.web.round;

import id.paritrana.decision.Ballot;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ObjectionWindows;
import id.paritrana.decision.PlenaryAttendance;
import id.paritrana.decision.PlenaryReadings;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.StandingRow;
import id.paritrana.nomination.Nomination;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round as programs follow it.
 *
 * @param nominations how many there are by status
 * @param shortlist how far the panel is; empty before the plenary on the shortlist
 * @param objectionsUntil the end of the time for objections; empty where there is none
 * @param openObjections how many objections await their decision
 * @param publicFrom when a released result becomes public; empty where none waits
 */
@Serdeable
record RoundResponse(
    String edition,
    String category,
    CategoryRound.Stage stage,
    Map<Nomination.Status, Long> nominations,
    List<ProgressResponse> shortlist,
    @Nullable Instant objectionsUntil,
    long openObjections,
    @Nullable Instant publicFrom) {

  /** How far the panel is with a nominee, by the numbers of the seats. */
  @Serdeable
  record ProgressResponse(
      String nomination,
      String nominee,
      @Nullable Instant interviewedAt,
      List<Integer> handedIn,
      List<Integer> outstanding,
      List<Integer> recused) {}

  static RoundResponse of(RoundView view) {
    return new RoundResponse(
        view.place().edition().code(),
        view.place().category().code(),
        view.stage(),
        view.counts(),
        view.shortlist().stream().map(RoundResponse::progress).toList(),
        view.objections().window().map(ObjectionWindows.Window::until).orElse(null),
        view.objections().open(),
        view.course().embargo().released() ? view.course().embargo().until().orElse(null) : null);
  }

  private static ProgressResponse progress(Progress progress) {
    return new ProgressResponse(
        progress.nomination().number(),
        progress.nominee().name(),
        progress.interview() == null ? null : progress.interview().heldAt(),
        progress.handedIn(),
        progress.outstanding(),
        progress.recused());
  }

  /**
   * One line of what lies before a plenary.
   *
   * @param rank empty without a score
   * @param proposed the place that is proposed; empty for none
   */
  @Serdeable
  record LineResponse(
      String nomination,
      @Nullable BigDecimal score,
      @Nullable Integer rank,
      @Nullable Integer proposed,
      StandingRow.Tie tie) {

    static LineResponse of(Proposals.Line line) {
      return new LineResponse(
          line.nomination().number(), line.score(), line.rank(), line.place(), line.tie());
    }
  }

  /** The minutes of a plenary. */
  @Serdeable
  record MinutesResponse(
      Instant heldAt,
      String place,
      String text,
      List<SeatResponse> attendance,
      List<DecisionResponse> decisions) {

    static MinutesResponse of(PlenaryReadings.Held held) {
      return new MinutesResponse(
          held.plenary().heldAt(),
          held.plenary().place(),
          held.plenary().minutes(),
          held.seats().stream()
              .map(
                  seated ->
                      new SeatResponse(
                          seated.seat().number(),
                          seated.attendance().presence(),
                          seated.attendance().dissent()))
              .toList(),
          held.decisions().stream()
              .map(
                  line ->
                      new DecisionResponse(
                          line.nomination().number(),
                          line.decision().proposed(),
                          line.decision().decided(),
                          line.decision().reason(),
                          line.decision().ballot().map(RoundResponse::ballot).orElse(null)))
              .toList());
    }
  }

  /** How a seat took part. */
  @Serdeable
  record SeatResponse(int seat, PlenaryAttendance.Presence presence, @Nullable String dissent) {}

  /** What was decided of a nomination; an empty place is none. */
  @Serdeable
  record DecisionResponse(
      String nomination,
      @Nullable Integer proposed,
      @Nullable Integer decided,
      @Nullable String reason,
      @Nullable BallotResponse ballot) {}

  /** How the seats voted on a decision that was put to the vote. */
  @Serdeable
  record BallotResponse(int inFavour, int against, int abstaining) {}

  private static BallotResponse ballot(Ballot ballot) {
    return new BallotResponse(ballot.inFavour(), ballot.against(), ballot.abstaining());
  }
}
