package id.paritrana.demonstration;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.NewEdition;
import id.paritrana.decision.Objection;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * An edition that is made up as a whole and hears objections: one category has a provisional
 * result, with an objection that changed it and one that waits.
 */
@Singleton
class ObjectionEdition {

  /** Eight weeks of working days, so that whoever installs the program finds the time running. */
  private static final int OBJECTION_DAYS = 40;

  private static final long SEED = 20221231;
  private static final String PUNCTUALITY = "punctuality";

  private final Cast cast;
  private final Organisations organisations;
  private final Categories categories;
  private final Companies companies;
  private final Deeds deeds;
  private final Decisions decisions;

  ObjectionEdition(
      Cast cast,
      Organisations organisations,
      Categories categories,
      Companies companies,
      Deeds deeds,
      Decisions decisions) {
    this.cast = cast;
    this.organisations = organisations;
    this.categories = categories;
    this.companies = companies;
    this.deeds = deeds;
    this.decisions = decisions;
  }

  void play() {
    Actor organiser = cast.actor("panitia");
    Edition laidOut =
        deeds
            .organising()
            .create(
                organiser,
                new NewEdition(
                    "provincial",
                    "SANGGAHAN-2022",
                    "Peragaan masa sanggahan 2022 (ilustratif)",
                    "Kalimantan Timur",
                    null,
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2022, 12, 31),
                    Cast.WITA,
                    LocalDate.now(Cast.WITA)));
    deeds.organising().hearObjections(organiser, laidOut, OBJECTION_DAYS);
    deeds.organising().seatPanel(organiser, laidOut);
    Edition edition = deeds.organising().open(organiser, laidOut);
    object(organiser, edition, categories.withCode(edition.id(), "menengah"));
  }

  private void object(Actor organiser, Edition edition, Category category) {
    Figures figures = new Figures(SEED);
    Actor verifier = cast.actor("verifikator");
    admit(category, "PT-CONTOH-MENENGAH-SATU", 0.94, figures);
    admit(category, "PT-CONTOH-MENENGAH-DUA", 0.82, figures);
    Actor nominee = cast.actor("pt-contoh");
    Nomination lowered = companies.submitted(nominee, category, "PT-CONTOH", 0.88, figures);
    FigureStatement declared = deeds.verifying().declared(lowered, PUNCTUALITY);
    deeds
        .verifying()
        .correct(
            verifier,
            lowered,
            PUNCTUALITY,
            Figures.ofSameTotal(declared, 4),
            "Hanya empat bulan yang terbukti dibayar tepat waktu (contoh).");
    deeds.verifying().accept(verifier, lowered);
    Nomination last = admit(category, "PT-CONTOH-MENENGAH-TIGA", 0.70, figures);
    companies.assess(organiser, edition, category);
    decisions.deciding().ranksByVote(organiser, category);
    deeds.organising().pass(organiser, edition, category, Milestone.Kind.PLENARY);
    Objection upheld =
        decisions
            .objecting()
            .raise(
                nominee,
                lowered,
                Objection.Subject.FIGURE,
                PUNCTUALITY,
                "Bukti setor bulan lainnya belum dihitung (contoh).");
    decisions
        .objecting()
        .uphold(
            cast.actor("verifikator2"),
            upheld,
            declared,
            "Bukti setor bulan lainnya memang belum dihitung (contoh).");
    decisions
        .objecting()
        .raise(
            cast.nominator(organisation("PT-CONTOH-MENENGAH-TIGA")),
            last,
            Objection.Subject.MARK,
            "interview",
            "Rencana ke depan sudah dijelaskan dalam wawancara (contoh).");
  }

  private Nomination admit(Category category, String code, double level, Figures figures) {
    Nomination nomination =
        companies.submitted(cast.actor("cabang"), category, code, level, figures);
    deeds.verifying().accept(cast.actor("verifikator"), nomination);
    return nomination;
  }

  private Organisation organisation(String code) {
    return organisations.findByCode(code).orElseThrow();
  }
}
