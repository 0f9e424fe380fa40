package id.paritrana.web.objection;

import id.paritrana.assessment.Rubrics;
import id.paritrana.decision.NoSuchObjection;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionRights;
import id.paritrana.decision.OpenObjections;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.ReadingObjections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.Nomination;
import id.paritrana.web.Page;
import id.paritrana.workflow.RoundProcesses;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the pages of objections show, for those who may read them. */
@Singleton
class CaseViews {

  private static final Comparator<ReadingObjections.Case> OPEN_FIRST =
      Comparator.comparing((ReadingObjections.Case one) -> !one.isOpen())
          .thenComparing(ReadingObjections.Case::replyDue)
          .thenComparing(one -> one.objection().number());

  private final ReadingObjections reading;
  private final Rounds rounds;
  private final Organisations organisations;
  private final PointNames points;
  private final Insight insight;

  CaseViews(
      ReadingObjections reading,
      Rounds rounds,
      Organisations organisations,
      PointNames points,
      Insight insight) {
    this.reading = reading;
    this.rounds = rounds;
    this.organisations = organisations;
    this.points = points;
    this.insight = insight;
  }

  /**
   * @throws NoSuchObjection when there is none that the actor may read
   */
  CaseView of(Page page, Actor actor, String number) {
    ReadingObjections.Case one = reading.of(actor, number);
    Objection objection = one.objection();
    Rounds.Place place = rounds.of(objection.categoryId());
    Instant now = insight.clock().instant();
    List<RankChanges.Line> changes = insight.changes().visible(actor, objection);
    PointValues.Reading values = insight.values().of(page, actor, place, one.nomination());
    boolean scoring = insight.open().unscored(place).contains(objection);
    return new CaseView(
        one,
        place,
        name(one.nomination()),
        point(objection, page.language().locale()),
        decision(actor, one, now),
        values.at(objection.subject(), objection.point()),
        values.score(),
        most(objection),
        scoring,
        scoring && insight.processes().isRescoringStopped(place),
        changes,
        names(changes),
        now);
  }

  /** All that the actor may read, what is open first. */
  List<CaseLine> all(Actor actor, Locale locale) {
    return lines(reading.all(actor), locale);
  }

  /** Those of one category. */
  List<CaseLine> ofCategory(Actor actor, Rounds.Place place, Locale locale) {
    return lines(reading.ofCategory(actor, place.category().id()), locale);
  }

  /** Those of one nominee. */
  List<CaseLine> ofNomination(Actor actor, Nomination nomination, Locale locale) {
    return lines(reading.ofNomination(actor, nomination), locale);
  }

  private List<CaseLine> lines(List<ReadingObjections.Case> cases, Locale locale) {
    Instant now = insight.clock().instant();
    Map<Long, Rounds.Place> places =
        cases.stream()
            .map(one -> one.objection().categoryId())
            .distinct()
            .collect(Collectors.toMap(id -> id, rounds::of));
    Map<Long, String> names =
        namesOf(cases.stream().map(ReadingObjections.Case::nomination).toList());
    Set<Long> stuck =
        insight.rights().stuck(cases.stream().map(ReadingObjections.Case::objection).toList());
    return cases.stream()
        .sorted(OPEN_FIRST)
        .map(
            one ->
                new CaseLine(
                    one,
                    places.get(one.objection().categoryId()),
                    names.get(one.nomination().nomineeId()),
                    point(one.objection(), locale),
                    stuck.contains(one.objection().id()),
                    one.isOverdue(now)))
        .toList();
  }

  private CaseView.Decision decision(Actor actor, ReadingObjections.Case one, Instant now) {
    if (!one.isOpen()) {
      return new CaseView.Decision(false, Optional.empty(), false, Optional.empty());
    }
    ObjectionRights rights = insight.rights();
    Optional<Refusal> no = rights.notDeciding(actor, one.objection());
    return new CaseView.Decision(
        no.isEmpty(),
        no.filter(refusal -> !refusal.code().equals("objection.not-asked")),
        no.isPresent() && rights.awaits(actor, one.objection()),
        rights.notHanding(actor, one.objection(), now).isEmpty()
            ? rights.others(one.objection())
            : Optional.empty());
  }

  private String point(Objection objection, Locale locale) {
    return points.of(objection.categoryId(), objection.subject(), objection.point(), locale);
  }

  private String name(Nomination nomination) {
    return organisations.findById(nomination.nomineeId()).map(Organisation::name).orElse("");
  }

  private Map<Long, String> names(List<RankChanges.Line> changes) {
    return namesOf(changes.stream().map(RankChanges.Line::nomination).toList());
  }

  private Map<Long, String> namesOf(List<Nomination> nominations) {
    return nominations.isEmpty()
        ? Map.of()
        : organisations
            .findByIdIn(nominations.stream().map(Nomination::nomineeId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
  }

  private Optional<BigDecimal> most(Objection objection) {
    return objection.subject() == Objection.Subject.MARK
        ? insight.rubrics().of(objection.categoryId()).stream()
            .filter(criterion -> criterion.id().equals(objection.point()))
            .map(criterion -> Measurement.plain(criterion.rubric().max()))
            .findFirst()
        : Optional.empty();
  }

  /** What is known about the point of an objection, and to whom. */
  @Singleton
  record Insight(
      ObjectionRights rights,
      OpenObjections open,
      RankChanges changes,
      PointValues values,
      Rubrics rubrics,
      RoundProcesses processes,
      Clock clock) {}
}
