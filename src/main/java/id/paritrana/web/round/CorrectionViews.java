package id.paritrana.web.round;

import id.paritrana.assessment.Rubrics;
import id.paritrana.award.EditionRights;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.decision.Correction;
import id.paritrana.decision.CorrectionPoints;
import id.paritrana.decision.Objection;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.ReadingCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.indicator.Figure;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.web.Option;
import id.paritrana.web.Page;
import id.paritrana.web.objection.PointNames;
import id.paritrana.web.objection.PointValue;
import id.paritrana.web.objection.PointValues;
import id.paritrana.workflow.RoundProcesses;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what the pages of corrections show. */
@Singleton
class CorrectionViews {

  private final RoundViews rounds;
  private final ReadingCorrections reading;
  private final OpeningCorrections opening;
  private final RoundProcesses processes;
  private final Points points;

  CorrectionViews(
      RoundViews rounds,
      ReadingCorrections reading,
      OpeningCorrections opening,
      RoundProcesses processes,
      Points points) {
    this.rounds = rounds;
    this.reading = reading;
    this.opening = opening;
    this.processes = processes;
    this.points = points;
  }

  /** The points of a result and their names. */
  @Singleton
  record Points(
      CorrectionPoints points,
      FigureDefinitions definitions,
      Rubrics rubrics,
      PointNames names,
      PointValues values,
      EditionRights rights) {

    private String name(long categoryId, Correction.Subject subject, String code, Locale locale) {
      return switch (subject) {
        case FIGURE -> names.of(categoryId, Objection.Subject.FIGURE, code, locale);
        case MARK -> names.of(categoryId, Objection.Subject.MARK, code, locale);
        case RANKS -> "";
      };
    }
  }

  CorrectionView of(Page page, Actor actor, String edition, String category) {
    Rounds.Place place = rounds.place(actor, edition, category);
    List<ReadingCorrections.Reading> all = reading.of(actor, place);
    List<Nomination> correctable = points.points().nominations(place);
    Map<Long, String> names = names(correctable, all);
    return new CorrectionView(
        place,
        points.rights().organises(actor, place.edition()),
        opening.fault(actor, place),
        all.stream().map(each -> line(page, place, each, names)).toList(),
        names,
        processes.isSigning(place),
        processes.isRescoringStopped(place),
        correctable.stream()
            .map(each -> new Option(each.number(), names.get(each.nomineeId())))
            .toList(),
        options(page, place));
  }

  /** The form for one point; empty where there is no such point. */
  Optional<CorrectionForm> form(
      Page page, Actor actor, Rounds.Place place, String point, String nomination, Instant now) {
    return CorrectionForm.Asked.of(point, nomination)
        .flatMap(
            asked ->
                points
                    .points()
                    .of(place, asked.subject(), asked.nomination(), asked.code())
                    .map(found -> form(page, actor, place, asked, found, now)));
  }

  private CorrectionForm form(
      Page page,
      Actor actor,
      Rounds.Place place,
      CorrectionForm.Asked asked,
      CorrectionPoints.Point point,
      Instant now) {
    List<Nomination> one =
        points.points().nominations(place).stream()
            .filter(each -> each.number().equals(asked.nomination()))
            .toList();
    return new CorrectionForm(
        place,
        asked,
        point,
        rounds.nominees(one).values().stream().findFirst().map(Organisation::name).orElse(""),
        points.name(place.category().id(), asked.subject(), asked.code(), page.language().locale()),
        before(page, actor, place, point),
        now);
  }

  private PointValue before(
      Page page, Actor actor, Rounds.Place place, CorrectionPoints.Point point) {
    return switch (point) {
      case CorrectionPoints.Point.OfRanks _ -> new PointValue.Closed();
      case CorrectionPoints.Point.OfFigure(Nomination _, Figure figure) ->
          new PointValue.OfFigure(figure);
      case CorrectionPoints.Point.OfMark(Nomination nomination, Criterion.Judged criterion) ->
          points
              .values()
              .of(page, actor, place, nomination)
              .at(Objection.Subject.MARK, criterion.id());
    };
  }

  private CorrectionView.Line line(
      Page page, Rounds.Place place, ReadingCorrections.Reading each, Map<Long, String> names) {
    Correction correction = each.correction();
    return new CorrectionView.Line(
        each,
        correction.name(place),
        each.nomination() == null ? "" : names.get(each.nomination().nomineeId()),
        correction.point() == null
            ? ""
            : points.name(
                place.category().id(),
                correction.subject(),
                correction.point(),
                page.language().locale()));
  }

  private Map<Long, String> names(
      List<Nomination> correctable, List<ReadingCorrections.Reading> all) {
    Map<Long, String> names = new HashMap<>();
    rounds
        .nominees(
            Stream.concat(
                    correctable.stream(),
                    all.stream()
                        .flatMap(each -> each.changes().stream())
                        .map(RankChanges.Line::nomination))
                .distinct()
                .toList())
        .forEach((id, nominee) -> names.put(id, nominee.name()));
    return names;
  }

  private List<Option> options(Page page, Rounds.Place place) {
    long category = place.category().id();
    Locale locale = page.language().locale();
    return Stream.of(
            Stream.of(
                new Option(Correction.Subject.RANKS.name(), page.label(Correction.Subject.RANKS))),
            points.definitions().findByCategoryIdOrderByOrdinal(category).stream()
                .map(
                    each ->
                        option(page, Correction.Subject.FIGURE, each.code(), each.name(locale))),
            points.rubrics().of(category).stream()
                .map(
                    (Criterion.Judged each) ->
                        option(page, Correction.Subject.MARK, each.id(), each.name().in(locale))))
        .flatMap(each -> each)
        .toList();
  }

  private static Option option(Page page, Correction.Subject subject, String code, String name) {
    return new Option(
        new CorrectionForm.Asked(subject, code, "").point(), page.label(subject) + ": " + name);
  }
}
