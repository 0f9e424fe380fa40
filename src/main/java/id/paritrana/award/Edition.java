package id.paritrana.award;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One holding of the award at one level: what is assessed, by whom, for which period.
 *
 * @param periodFrom first day of the assessment period; the ceremony usually falls in a later year
 * @param periodTo last day of the assessment period, inclusive
 * @param zone the national zone, such as Kalimantan; empty at the provincial level
 * @param committeeId the organisation whose people organise, verify and assess
 * @param objectionDays for how many working days after the plenary on the ranks nominees may
 *     object; 0 for none, and the ranks stand at once
 * @param openedAt when the call was opened; empty while the edition is being prepared
 */
@MappedEntity("edition")
public record Edition(
    @Id @GeneratedValue @Nullable Long id,
    String code,
    String name,
    Level level,
    String region,
    @Nullable String zone,
    LocalDate periodFrom,
    LocalDate periodTo,
    ZoneId timeZone,
    long committeeId,
    Provenance provenance,
    int objectionDays,
    Instant createdAt,
    long createdBy,
    @Nullable Instant openedAt,
    @Nullable Long openedBy) {

  /** The two linked competitions; rank 1 of a provincial category goes on to the national level. */
  public enum Level {
    PROVINCIAL,
    NATIONAL
  }

  /** Where an edition's rules come from. */
  public enum Provenance {
    /** Set by a decree that the scheme names. */
    OFFICIAL,
    /** Made up to show how it works; said so on every page and document. */
    ILLUSTRATIVE
  }

  /** The months that the assessment period touches. */
  public long periodMonths() {
    return ChronoUnit.MONTHS.between(YearMonth.from(periodFrom), YearMonth.from(periodTo)) + 1;
  }

  public boolean isOpened() {
    return openedAt != null;
  }

  /** Whether it rests on made-up rules or figures. */
  public boolean isIllustrative() {
    return provenance == Provenance.ILLUSTRATIVE;
  }

  Edition opened(Actor actor, Instant now) {
    return new Edition(
        id,
        code,
        name,
        level,
        region,
        zone,
        periodFrom,
        periodTo,
        timeZone,
        committeeId,
        provenance,
        objectionDays,
        createdAt,
        createdBy,
        now,
        actor.id());
  }

  Edition withObjectionDays(int days) {
    return new Edition(
        id,
        code,
        name,
        level,
        region,
        zone,
        periodFrom,
        periodTo,
        timeZone,
        committeeId,
        provenance,
        days,
        createdAt,
        createdBy,
        openedAt,
        openedBy);
  }

  /** Whether a result is provisional before it is decided. */
  public boolean hearsObjections() {
    return objectionDays > 0;
  }

  /** An edition was laid out from a template. */
  public record Created(Actor actor, Instant at, Long editionId, String subject) implements Act {
    @Override
    public String action() {
      return "edition.created";
    }
  }

  /** The call for nominations was opened. */
  public record Opened(Actor actor, Instant at, Long editionId, String subject) implements Act {
    @Override
    public String action() {
      return "edition.opened";
    }
  }

  /**
   * A date of the calendar was moved.
   *
   * @param categoryId the category whose own date it is now; empty for the whole edition
   */
  public record CalendarChanged(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      @Nullable Long categoryId,
      Milestone.Kind milestone,
      List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return "edition.calendar-changed";
    }
  }

  /** Something else of the edition was set: a scheme, a category, a seat, a signatory. */
  public record Changed(
      Actor actor, Instant at, Long editionId, String subject, String action, List<Change> changes)
      implements Act {}
}
