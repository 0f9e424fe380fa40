package id.paritrana.demonstration;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.NewEdition;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * The provincial edition in progress: two categories published, of which one was corrected, one
 * released until its ceremony, one before the panel and one whose call is open.
 */
@Singleton
class KaltimEdition {

  private final Cast cast;
  private final Categories categories;
  private final Deeds deeds;
  private final KaltimRegions regions;
  private final KaltimCompanies companies;
  private final Decisions decisions;

  KaltimEdition(
      Cast cast,
      Categories categories,
      Deeds deeds,
      KaltimRegions regions,
      KaltimCompanies companies,
      Decisions decisions) {
    this.cast = cast;
    this.categories = categories;
    this.deeds = deeds;
    this.regions = regions;
    this.companies = companies;
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
                    "KALTIM-2022",
                    "Paritrana Award 2022, Provinsi Kalimantan Timur",
                    "Kalimantan Timur",
                    null,
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2022, 12, 31),
                    Cast.WITA,
                    LocalDate.now(Cast.WITA)));
    deeds.organising().seatPanel(organiser, laidOut);
    Edition edition = deeds.organising().open(organiser, laidOut);
    regions.publish(organiser, edition, category(edition, "kabkota"));
    companies.collect(category(edition, "menengah"));
    companies.shortlist(organiser, edition, category(edition, "besar"));
    companies.correct(organiser, edition, category(edition, "umkm"));
    companies.hold(organiser, edition, category(edition, "layanan-publik"));
    decisions.closing().certifyEverybody(organiser, edition);
  }

  private Category category(Edition edition, String code) {
    return categories.withCode(edition.id(), code);
  }
}
