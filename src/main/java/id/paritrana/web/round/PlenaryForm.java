package id.paritrana.web.round;

import id.paritrana.award.PanelSeat;
import id.paritrana.decision.Ballot;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.PlenaryAttendance;
import id.paritrana.decision.Proposals;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the minutes of a plenary from its form. */
public final class PlenaryForm {

  /** The field with which an organiser records a meeting of few nevertheless. */
  public static final String FEW_PRESENT = "fewPresent";

  /** The box that puts a nominee on the shortlist. */
  public static final String ON = "on";

  private PlenaryForm() {}

  public static String decided(Proposals.Line line) {
    return "decided-" + line.nomination().number();
  }

  public static String reason(Proposals.Line line) {
    return "reason-" + line.nomination().number();
  }

  public static String inFavour(Proposals.Line line) {
    return "for-" + line.nomination().number();
  }

  public static String against(Proposals.Line line) {
    return "against-" + line.nomination().number();
  }

  public static String abstaining(Proposals.Line line) {
    return "abstaining-" + line.nomination().number();
  }

  public static String presence(PanelSeat seat) {
    return "presence-" + seat.number();
  }

  public static String dissent(PanelSeat seat) {
    return "dissent-" + seat.number();
  }

  /**
   * The minutes. Where something cannot be read, its reason is noted in the form, and a value
   * stands in its place that is no fault by itself, so that all the others can be judged.
   */
  static Minutes read(Form form, PlenaryView view, Instant now) {
    Instant heldAt = form.instant("heldAt", view.place().edition().timeZone()).orElse(now);
    List<Minutes.Attendance> attendance =
        view.seats().stream().map(seat -> attendance(form, seat)).toList();
    List<Minutes.Vote> votes = view.lines().stream().map(line -> vote(form, view, line)).toList();
    return new Minutes(
        heldAt,
        form.text("place"),
        form.text("minutes"),
        attendance,
        fewPresent(form, view),
        votes);
  }

  /** Nobody is asked about a small meeting before everybody's attendance is told. */
  private static Minutes.FewPresent fewPresent(Form form, PlenaryView view) {
    boolean told = view.seats().stream().allMatch(seat -> form.reasons(presence(seat)).isEmpty());
    return told
        ? form.choice(FEW_PRESENT, Minutes.FewPresent.class).orElse(Minutes.FewPresent.ASK)
        : Minutes.FewPresent.RECORD;
  }

  private static Minutes.Attendance attendance(Form form, PanelSeat seat) {
    Optional<PlenaryAttendance.Presence> presence =
        form.choice(presence(seat), PlenaryAttendance.Presence.class);
    if (presence.isEmpty() && form.reasons(presence(seat)).isEmpty()) {
      form.refused(
          List.of(
              Refusal.invalid(
                  presence(seat),
                  "rounds.plenary.presence-missing",
                  Map.of("number", seat.number(), "seat", seat.seat()))));
    }
    return new Minutes.Attendance(
        seat.number(),
        presence.orElse(PlenaryAttendance.Presence.PRESENT),
        form.text(dissent(seat)));
  }

  private static Minutes.Vote vote(Form form, PlenaryView view, Proposals.Line line) {
    Integer decided =
        view.isShortlist()
            ? form.text(decided(line)).equals(ON) ? place(view, line) : null
            : rank(form, line);
    return new Minutes.Vote(
        line.nomination().number(), decided, form.text(reason(line)), ballot(form, line));
  }

  /** Whether votes on the line were typed, or a part of them. */
  public static boolean isVoted(Form form, Proposals.Line line) {
    return ballotFields(line).stream().anyMatch(field -> !form.text(field).isEmpty());
  }

  private static List<String> ballotFields(Proposals.Line line) {
    return List.of(inFavour(line), against(line), abstaining(line));
  }

  /** The votes; none where all three fields are empty. */
  private static @Nullable Ballot ballot(Form form, Proposals.Line line) {
    if (!isVoted(form, line)) {
      return null;
    }
    List<String> fields = ballotFields(line);
    List<Integer> votes = fields.stream().map(field -> votes(form, field)).toList();
    return fields.stream().allMatch(field -> form.reasons(field).isEmpty())
        ? new Ballot(votes.get(0), votes.get(1), votes.get(2))
        : null;
  }

  /** A number of votes; beyond what any committee has it stays beyond. */
  private static int votes(Form form, String field) {
    if (form.text(field).isEmpty()) {
      form.refused(field, "plenary.votes-missing");
    }
    return Math.clamp(form.whole(field).orElse(0L), -1, 10_000);
  }

  /** The proposed place; for a nominee that was not proposed its rank, or the last one. */
  private static Integer place(PlenaryView view, Proposals.Line line) {
    return line.place() != null
        ? line.place()
        : line.rank() != null ? line.rank() : Integer.valueOf(view.lines().size());
  }

  private static @Nullable Integer rank(Form form, Proposals.Line line) {
    String field = decided(line);
    Optional<Long> given = form.whole(field);
    if (given.isPresent() && (given.get() < 1 || given.get() > 10_000)) {
      form.refused(field, "form.whole");
    }
    return form.reasons(field).isEmpty() ? given.map(Long::intValue).orElse(null) : line.place();
  }
}
