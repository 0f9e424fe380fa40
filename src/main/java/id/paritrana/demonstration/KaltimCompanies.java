package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Observation;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/**
 * The companies, all made up: drafts, submissions, a returned dossier, and two categories that have
 * a shortlist.
 */
@Singleton
class KaltimCompanies {

  private final Cast cast;
  private final DemonstrationFiles files;
  private final Deeds deeds;

  KaltimCompanies(Cast cast, DemonstrationFiles files, Deeds deeds) {
    this.cast = cast;
    this.files = files;
    this.deeds = deeds;
  }

  /**
   * Two categories whose call is open, with dossiers in every state before a decision, and a
   * company that nobody proposed yet in each.
   */
  void collect(Category medium, Category small) {
    Figures figures = figures(medium);
    Actor verifier = cast.actor("verifikator");
    Actor branch = cast.actor("cabang");
    Actor own = cast.nominator(cast.company("PT-CONTOH", "PT Contoh (peraga)", CompanySize.MEDIUM));
    List<String> names = files.kaltim().companies().get(medium.code());
    Nomination returned = submitted(own, medium, "PT-CONTOH", figures);
    deeds
        .verifying()
        .giveBack(verifier, returned, "Lampirkan bukti pembayaran iuran yang terbaru (contoh).");
    Nomination corrected = submitted(branch, medium, company(medium, names.getFirst()), figures);
    deeds
        .verifying()
        .lower(verifier, corrected, "workers", 5, "Lima orang sudah keluar sebelum 2022 (contoh).");
    deeds.verifying().accept(verifier, corrected);
    deeds
        .verifying()
        .accept(verifier, submitted(branch, medium, company(medium, names.get(1)), figures));
    Nomination recorded = filledIn(branch, medium, company(medium, names.get(2)), figures);
    deeds.recording().records(branch, recorded);
    deeds.nominating().submit(branch, recorded);
    submitted(branch, medium, company(medium, names.get(3)), figures);
    deeds.nominating().draft(branch, medium, company(medium, names.get(4)));
    company(medium, names.get(5));
    List<String> smallNames = files.kaltim().companies().get(small.code());
    for (String name : smallNames.subList(0, 3)) {
      deeds.nominating().draft(branch, small, company(small, name));
    }
    company(small, smallNames.get(3));
  }

  /** A category whose nominations are all admitted and whose shortlist is proposed. */
  void shortlist(Actor organiser, Edition edition, Category category) {
    Figures figures = figures(category);
    Actor verifier = cast.actor("verifikator");
    Actor branch = cast.actor("cabang");
    for (String name : files.kaltim().companies().get(category.code())) {
      deeds
          .verifying()
          .accept(verifier, submitted(branch, category, company(category, name), figures));
    }
    deeds.organising().closeCall(organiser, edition, category);
  }

  private Figures figures(Category category) {
    return new Figures(files.kaltim().seed() + category.ordinal());
  }

  private String company(Category category, String name) {
    String code = name.toUpperCase(Locale.ROOT).replace(' ', '-');
    return cast.company(code, name + " (ilustratif)", category.companySize()).code();
  }

  private Nomination submitted(Actor nominator, Category category, String code, Figures figures) {
    Nomination nomination = filledIn(nominator, category, code, figures);
    deeds.nominating().submit(nominator, nomination);
    return nomination;
  }

  private Nomination filledIn(Actor nominator, Category category, String code, Figures figures) {
    Nomination nomination = deeds.nominating().draft(nominator, category, code);
    DenominatorKind own = DenominatorKind.OWN_WORKERS;
    DenominatorKind none = DenominatorKind.NOT_GIVEN;
    double level = figures.level(0.7, 0.98);
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

  private void illustrative(
      Actor nominator, Nomination nomination, String code, FigureStatement statement) {
    deeds
        .nominating()
        .figure(nominator, nomination, code, statement, Observation.Provenance.ILLUSTRATIVE);
  }
}
