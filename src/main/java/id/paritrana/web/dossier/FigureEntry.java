package id.paritrana.web.dossier;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Observation;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.Finding;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Takes figures from programs: what may be missing in JSON is refused with its field. */
@Singleton
final class FigureEntry {

  private final DossierViews views;
  private final DeclaringFigures declaring;
  private final CheckingDossiers checking;

  FigureEntry(DossierViews views, DeclaringFigures declaring, CheckingDossiers checking) {
    this.views = views;
    this.declaring = declaring;
    this.checking = checking;
  }

  Outcome<Figure> declare(
      Actor actor, String number, String code, FigureRequest stated, Instant now) {
    DossierView view = views.writable(actor, number, now);
    Outcome<FigureStatement> statement =
        stated.input().statement(FiguresController.definition(view, code));
    return switch (statement) {
      case Outcome.Refused<FigureStatement>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<FigureStatement>(FigureStatement good) -> {
        Outcome<Observation> outcome =
            declaring.declare(actor, number, code, good, stated.document(), now);
        yield outcome.map(_ -> figure(views.writable(actor, number, now), code));
      }
    };
  }

  Outcome<Finding> judge(
      Actor actor, String number, String code, FindingRequest found, Instant now) {
    DossierView view = views.verifiable(actor, number, now);
    if (found.verdict() == Finding.Verdict.REJECTED
        || (found.verdict() == Finding.Verdict.CORRECTED) != (found.corrected() != null)) {
      throw new IllegalArgumentException(
          "a figure is ACCEPTED, or CORRECTED with the corrected value; given " + found);
    }
    return found.corrected() == null
        ? checking.judgeFigure(actor, number, code, null, found.reasonOrNone(), now)
        : correct(actor, view, code, found, found.corrected(), now);
  }

  private Outcome<Finding> correct(
      Actor actor,
      DossierView view,
      String code,
      FindingRequest found,
      FigureRequest corrected,
      Instant now) {
    Outcome<FigureStatement> statement =
        corrected.input().statement(FiguresController.definition(view, code));
    return switch (statement) {
      case Outcome.Refused<FigureStatement>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<FigureStatement>(FigureStatement good) ->
          checking.judgeFigure(
              actor, view.nomination().number(), code, good, found.reasonOrNone(), now);
    };
  }

  private static Figure figure(DossierView view, String code) {
    return view.dossier().figures().stream()
        .filter(f -> f.definition().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Takes a stated figure out of a draft; what it said, in words. */
  Outcome<String> takeBack(Actor actor, String number, String code, Instant now) {
    return declaring.takeBack(actor, number, code, now);
  }
}
