package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Observation;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.util.Locale;

/** How companies are put forward and assessed; all of them are made up. */
@Singleton
class Companies {

  /** As few as the scheme needs, so that a new installation does not wait for more. */
  private static final int SEATS_THAT_MARK = 3;

  private static final double MARKS = 0.75;

  private final Cast cast;
  private final Deeds deeds;
  private final Decisions decisions;

  Companies(Cast cast, Deeds deeds, Decisions decisions) {
    this.cast = cast;
    this.deeds = deeds;
    this.decisions = decisions;
  }

  /** The code of the company with this name. */
  private static String code(String name) {
    return name.toUpperCase(Locale.ROOT).replace(' ', '-');
  }

  String register(Category category, String name) {
    return cast.company(code(name), name + " (ilustratif)", category.companySize()).code();
  }

  Nomination submitted(
      Actor nominator, Category category, String code, double level, Figures figures) {
    Nomination nomination = filledIn(nominator, category, code, level, figures);
    deeds.nominating().submit(nominator, nomination);
    return nomination;
  }

  /**
   * A complete draft.
   *
   * @param level 0 to 1: how well the company does
   */
  Nomination filledIn(
      Actor nominator, Category category, String code, double level, Figures figures) {
    Nomination nomination = deeds.nominating().draft(nominator, category, code);
    DenominatorKind own = DenominatorKind.OWN_WORKERS;
    DenominatorKind none = DenominatorKind.NOT_GIVEN;
    illustrative(nominator, nomination, "punctuality", figures.ratio(level, 12, none));
    long workers = figures.total(80, 900);
    long registered = Math.round(workers * level);
    illustrative(nominator, nomination, "workers", Figures.exactly(registered, workers, own));
    illustrative(
        nominator, nomination, "wages", figures.share(level, 400_000_000, 2_000_000_000, none));
    illustrative(nominator, nomination, "programmes", Figures.exactly(4, 4, none));
    illustrative(nominator, nomination, "arrears", Figures.amount(0));
    illustrative(nominator, nomination, "partial-registration", Figures.amount(0));
    illustrative(nominator, nomination, "jmo-users", figures.ratio(level - 0.3, registered, own));
    illustrative(nominator, nomination, "vendors", figures.share(level - 0.2, 5, 40, none));
    deeds
        .nominating()
        .document(
            nominator, nomination, DocumentKind.CERTIFICATE, "Sertifikat kepesertaan (contoh)");
    return nomination;
  }

  /** From the end of the call to the scores: everybody is on the shortlist and marked alike. */
  void assess(Actor organiser, Edition edition, Category category) {
    deeds.organising().closeCall(organiser, edition, category);
    decisions.deciding().shortlist(organiser, category);
    for (Nomination nomination : decisions.closing().shortlist(category)) {
      deeds.assessing().interview(organiser, nomination, "Pimpinan perusahaan (peraga)");
      for (int seat = 1; seat <= SEATS_THAT_MARK; seat++) {
        deeds.assessing().mark(cast.actor("penilai" + seat), nomination, MARKS);
      }
    }
    deeds.organising().pass(organiser, edition, category, Milestone.Kind.MARKING_DEADLINE);
    deeds.organising().await(category, CategoryRound.Stage.RANKING);
  }

  private void illustrative(
      Actor nominator, Nomination nomination, String code, FigureStatement statement) {
    deeds
        .nominating()
        .figure(nominator, nomination, code, statement, Observation.Provenance.ILLUSTRATIVE);
  }
}
