package id.paritrana.web.round;

import id.paritrana.award.PanelSeat;
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

  /** The box that puts a nominee on the shortlist. */
  public static final String ON = "on";

  private PlenaryForm() {}

  public static String decided(Proposals.Line line) {
    return "decided-" + line.nomination().number();
  }

  public static String reason(Proposals.Line line) {
    return "reason-" + line.nomination().number();
  }

  public static String presence(PanelSeat seat) {
    return "presence-" + seat.number();
  }

  public static String dissent(PanelSeat seat) {
    return "dissent-" + seat.number();
  }

  /**
   * The minutes; empty where they cannot be read, with every reason noted in the form: also those
   * that the plenary itself would give against what could be read.
   */
  static Optional<Minutes> read(Form form, PlenaryView view) {
    Optional<Instant> heldAt = form.instant("heldAt", view.place().edition().timeZone());
    List<Minutes.Attendance> attendance =
        view.seats().stream().map(seat -> attendance(form, seat)).toList();
    List<Minutes.Vote> votes = view.lines().stream().map(line -> vote(form, view, line)).toList();
    if (form.isRefused() || heldAt.isEmpty()) {
      noteTheRest(form, view, votes);
      return Optional.empty();
    }
    return Optional.of(
        new Minutes(heldAt.get(), form.text("place"), form.text("minutes"), attendance, votes));
  }

  private static void noteTheRest(Form form, PlenaryView view, List<Minutes.Vote> votes) {
    for (int i = 0; i < votes.size(); i++) {
      Proposals.Line line = view.lines().get(i);
      if (form.reasons(decided(line)).isEmpty()) {
        form.refused(votes.get(i).faults(line.place()));
      }
    }
    form.refused(Minutes.wordFaults(form.text("place"), form.text("minutes")));
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
        presence.orElse(PlenaryAttendance.Presence.ABSENT),
        form.text(dissent(seat)));
  }

  private static Minutes.Vote vote(Form form, PlenaryView view, Proposals.Line line) {
    Integer decided =
        view.isShortlist()
            ? form.text(decided(line)).equals(ON) ? place(view, line) : null
            : rank(form, line);
    return new Minutes.Vote(line.nomination().number(), decided, form.text(reason(line)));
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
      return null;
    }
    return given.map(Long::intValue).orElse(null);
  }
}
