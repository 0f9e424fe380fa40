package id.paritrana.web.dossier;

import id.paritrana.award.Milestone;
import id.paritrana.nomination.Nomination;
import java.time.Instant;
import java.util.Optional;

/** One nomination of a list, with the next date that matters to it. */
public record NominationRow(Nomination nomination, Place place) {

  /**
   * A date that the nomination waits for.
   *
   * @param text key of its name
   */
  public record Deadline(String text, Instant at) {}

  /** What must have happened by when; empty once nothing is waited for. */
  public Optional<Deadline> next() {
    return switch (nomination.status()) {
      case DRAFT -> Optional.of(of(Milestone.Kind.SUBMISSION_DEADLINE));
      case SUBMITTED -> Optional.of(of(Milestone.Kind.VERIFICATION_DEADLINE));
      case RETURNED ->
          Optional.ofNullable(nomination.answerDue())
              .map(due -> new Deadline("nominations.answer-due", due));
      case ADMITTED ->
          ahead(Milestone.Kind.OBJECTION_DEADLINE).or(() -> ahead(Milestone.Kind.PLENARY));
      case REFUSED -> ahead(Milestone.Kind.OBJECTION_DEADLINE);
      case VERIFIED, WITHDRAWN -> Optional.empty();
    };
  }

  private Optional<Deadline> ahead(Milestone.Kind kind) {
    return place.isAhead(kind) ? Optional.of(of(kind)) : Optional.empty();
  }

  private Deadline of(Milestone.Kind kind) {
    return new Deadline("Kind." + kind.name(), place.date(kind));
  }

  /** How the badge of the status looks. */
  public static String look(Nomination.Status status) {
    return switch (status) {
      case DRAFT, WITHDRAWN -> "neutral";
      case SUBMITTED, VERIFIED, RETURNED -> "waiting";
      case ADMITTED -> "good";
      case REFUSED -> "bad";
    };
  }
}
