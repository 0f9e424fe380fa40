package id.paritrana.demonstration;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.NewEdition;
import id.paritrana.award.Panels;
import id.paritrana.decision.Plenary;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The provincial edition in progress: one category published, the others at every stage before it.
 */
@Singleton
class KaltimEdition {

  private final Cast cast;
  private final Categories categories;
  private final Panels panels;
  private final Deeds deeds;
  private final KaltimRegions regions;
  private final KaltimCompanies companies;
  private final Clock clock;

  KaltimEdition(
      Cast cast,
      Categories categories,
      Panels panels,
      Deeds deeds,
      KaltimRegions regions,
      KaltimCompanies companies,
      Clock clock) {
    this.cast = cast;
    this.categories = categories;
    this.panels = panels;
    this.deeds = deeds;
    this.regions = regions;
    this.companies = companies;
    this.clock = clock;
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
    for (int seat = 1; seat <= 9; seat++) {
      panels
          .seat(
              organiser,
              laidOut.code(),
              seat,
              "penilai" + seat,
              "SK peraga/" + seat,
              clock.instant())
          .orThrow();
    }
    Edition edition = deeds.organising().open(organiser, laidOut);
    regions.publish(organiser, edition, category(edition, "kabkota"));
    companies.collect(category(edition, "menengah"), category(edition, "umkm"));
    companies.shortlist(organiser, edition, category(edition, "layanan-publik"));
    Category large = category(edition, "besar");
    companies.shortlist(organiser, edition, large);
    deeds.organising().confirm(organiser, large, Plenary.Purpose.SHORTLIST);
  }

  private Category category(Edition edition, String code) {
    return categories.withCode(edition.id(), code);
  }
}
