package id.paritrana.web.objection;

import id.paritrana.decision.ObjectedPoints;
import id.paritrana.decision.ObjectionWindows;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Gathers the objections of one nominee, for those who may read its nomination. */
@Singleton
class NomineeViews {

  private final NominationRights rights;
  private final Rounds rounds;
  private final Organisations organisations;
  private final CaseViews cases;
  private final Hearing hearing;

  NomineeViews(
      NominationRights rights,
      Rounds rounds,
      Organisations organisations,
      CaseViews cases,
      Hearing hearing) {
    this.rights = rights;
    this.rounds = rounds;
    this.organisations = organisations;
    this.cases = cases;
    this.hearing = hearing;
  }

  /**
   * @throws NoSuchNomination when there is none that the actor may read
   */
  NomineeView of(Page page, Actor actor, String number, Instant now) {
    Nomination nomination = rights.readable(actor, number);
    Rounds.Place place = rounds.of(nomination.categoryId());
    List<CaseLine> own = cases.ofNomination(actor, nomination, page.language().locale());
    ObjectedPoints.Told told = hearing.objected().of(actor, nomination, now);
    return new NomineeView(
        nomination,
        organisations.findById(nomination.nomineeId()).map(Organisation::name).orElse(""),
        place,
        hearing.windows().of(place),
        told.isOpen(),
        told.isOpen() ? points(page, actor, place, nomination, told) : List.of(),
        own,
        hearing.changes().of(actor, nomination),
        now);
  }

  private List<NomineeView.PointLine> points(
      Page page, Actor actor, Rounds.Place place, Nomination nomination, ObjectedPoints.Told told) {
    Locale locale = page.language().locale();
    PointValues.Reading values = hearing.values().of(page, actor, place, nomination);
    return told.points().stream()
        .map(
            point ->
                new NomineeView.PointLine(
                    point.subject(),
                    point.code(),
                    hearing
                        .names()
                        .of(place.category().id(), point.subject(), point.code(), locale),
                    values.at(point.subject(), point.code()),
                    told.to(point.subject(), point.code())))
        .toList();
  }

  /** When a nominee may object, to what, and what came of it. */
  @Singleton
  record Hearing(
      ObjectedPoints objected,
      ObjectionWindows windows,
      PointNames names,
      PointValues values,
      RankChanges changes) {}
}
