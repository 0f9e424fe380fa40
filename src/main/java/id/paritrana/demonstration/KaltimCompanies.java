package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * The companies, all made up: drafts, submissions, a returned dossier, a category that has a
 * shortlist, one that was corrected after it was published, and one that waits for its ceremony.
 */
@Singleton
class KaltimCompanies {

  /** How well the companies of a ranked category do, best first. */
  private static final List<Double> LEVELS = List.of(0.96, 0.90, 0.85, 0.60);

  private final Cast cast;
  private final DemonstrationFiles files;
  private final Companies companies;
  private final Deeds deeds;
  private final Decisions decisions;

  KaltimCompanies(
      Cast cast, DemonstrationFiles files, Companies companies, Deeds deeds, Decisions decisions) {
    this.cast = cast;
    this.files = files;
    this.companies = companies;
    this.deeds = deeds;
    this.decisions = decisions;
  }

  /**
   * A category whose call is open, with dossiers in every state before a decision, and a company
   * that nobody proposed yet.
   */
  void collect(Category medium) {
    Figures figures = figures(medium);
    Actor verifier = cast.actor("verifikator");
    Actor branch = cast.actor("cabang");
    Actor own = cast.nominator(cast.company("PT-CONTOH", "PT Contoh (peraga)", CompanySize.MEDIUM));
    List<String> names = names(medium);
    Nomination returned = submitted(own, medium, "PT-CONTOH", figures);
    deeds
        .verifying()
        .giveBack(verifier, returned, "Lampirkan bukti pembayaran iuran yang terbaru (contoh).");
    Nomination corrected =
        submitted(branch, medium, companies.register(medium, names.getFirst()), figures);
    FigureStatement workers = deeds.verifying().declared(corrected, "workers");
    deeds
        .verifying()
        .correct(
            verifier,
            corrected,
            "workers",
            Figures.ofSameTotal(workers, Figures.counted(workers) - 5),
            "Lima orang sudah keluar sebelum 2022 (contoh).");
    deeds.verifying().accept(verifier, corrected);
    deeds
        .verifying()
        .accept(
            verifier, submitted(branch, medium, companies.register(medium, names.get(1)), figures));
    Nomination recorded =
        companies.filledIn(
            branch,
            medium,
            companies.register(medium, names.get(2)),
            figures.level(0.7, 0.98),
            figures);
    deeds.recording().records(branch, recorded);
    deeds.nominating().submit(branch, recorded);
    submitted(branch, medium, companies.register(medium, names.get(3)), figures);
    deeds.nominating().draft(branch, medium, companies.register(medium, names.get(4)));
    companies.register(medium, names.get(5));
  }

  /** A category whose nominations are all admitted, and whose shortlist the panel marks. */
  void shortlist(Actor organiser, Edition edition, Category category) {
    Figures figures = figures(category);
    for (String name : names(category)) {
      admit(category, name, figures.level(0.7, 0.98), figures);
    }
    deeds.organising().closeCall(organiser, edition, category);
    decisions.deciding().shortlist(organiser, category);
  }

  /**
   * A category that was published with a figure copied wrongly; the second version gives the second
   * and the third their places and their certificates.
   */
  void correct(Actor organiser, Edition edition, Category category) {
    List<Nomination> admitted = rank(organiser, edition, category);
    deeds
        .organising()
        .pass(organiser, edition, category, Milestone.Kind.PLENARY, Milestone.Kind.CEREMONY);
    release(organiser, category);
    decisions
        .correcting()
        .open(
            organiser,
            category,
            admitted.get(1),
            "punctuality",
            Figures.ofSameTotal(deeds.verifying().declared(admitted.get(1), "punctuality"), 4),
            "Jumlah bulan tepat waktu salah disalin dari register (contoh).");
    decisions.deciding().correction(organiser, category);
    decisions.correcting().seal(organiser, category);
    deeds
        .organising()
        .await(
            category.code() + " is corrected",
            () -> decisions.correcting().publish(organiser, category));
  }

  /** A category whose result is released and stays secret until the ceremony of the edition. */
  void hold(Actor organiser, Edition edition, Category category) {
    rank(organiser, edition, category);
    deeds.organising().pass(organiser, edition, category, Milestone.Kind.PLENARY);
    release(organiser, category);
  }

  /** Ranked after a vote; returns the nominations, best first. */
  private List<Nomination> rank(Actor organiser, Edition edition, Category category) {
    Figures figures = figures(category);
    List<String> names = names(category);
    List<Nomination> admitted = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      admitted.add(admit(category, names.get(place), LEVELS.get(place), figures));
    }
    companies.assess(organiser, edition, category);
    decisions.deciding().ranksByVote(organiser, category);
    return admitted;
  }

  private void release(Actor organiser, Category category) {
    decisions.closing().seal(organiser, category);
    deeds
        .organising()
        .await(
            category.code() + " is signed and released",
            () -> decisions.closing().release(organiser, category));
  }

  private Nomination admit(Category category, String name, double level, Figures figures) {
    Nomination nomination =
        companies.submitted(
            cast.actor("cabang"), category, companies.register(category, name), level, figures);
    deeds.verifying().accept(cast.actor("verifikator"), nomination);
    return nomination;
  }

  private Nomination submitted(Actor nominator, Category category, String code, Figures figures) {
    return companies.submitted(nominator, category, code, figures.level(0.7, 0.98), figures);
  }

  private List<String> names(Category category) {
    return files.kaltim().companies().get(category.code());
  }

  private Figures figures(Category category) {
    return new Figures(files.kaltim().seed() + category.ordinal());
  }
}
