package id.paritrana.demonstration;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.NewEdition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Observation;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * Five provinces ranked on coverage alone, from published figures; the shortlist awaits its
 * plenary.
 */
@Singleton
class KalimantanEdition {

  private static final String COVERAGE = "coverage";

  private final Cast cast;
  private final DemonstrationFiles files;
  private final Categories categories;
  private final Deeds deeds;

  KalimantanEdition(Cast cast, DemonstrationFiles files, Categories categories, Deeds deeds) {
    this.cast = cast;
    this.files = files;
    this.categories = categories;
    this.deeds = deeds;
  }

  void play() {
    DemonstrationFiles.Kalimantan file = files.kalimantan();
    Actor organiser = cast.actor("panitia.pusat");
    Edition laidOut =
        deeds
            .organising()
            .create(
                organiser,
                new NewEdition(
                    "zone-coverage",
                    "KALIMANTAN-2022",
                    "Paritrana Award 2022, zona Kalimantan",
                    "Indonesia",
                    "Kalimantan",
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2022, 12, 31),
                    Cast.WITA,
                    LocalDate.now(Cast.WITA)));
    Edition edition = deeds.organising().open(organiser, laidOut);
    Category category = categories.withCode(edition.id(), "provinsi");
    Actor verifier = cast.actor("verifikator.pusat");
    for (DemonstrationFiles.Province province : file.provinces()) {
      Nomination nomination = nominate(category, province);
      if (province.quotes() != null) {
        province.quotes().forEach(said -> note(verifier, nomination, said));
      }
      if (province.code().equals(file.choice().province())) {
        deeds.verifying().reconcile(verifier, nomination, COVERAGE, file.choice().reason());
      }
      deeds.verifying().accept(verifier, nomination);
    }
    deeds.organising().closeCall(organiser, edition, category);
  }

  private Nomination nominate(Category category, DemonstrationFiles.Province province) {
    Actor nominator =
        cast.nominator(
            province.code(),
            province.name(),
            Organisation.Kind.PROVINCE,
            province.name(),
            province.zone());
    Nomination nomination = deeds.nominating().draft(nominator, category, province.code());
    for (DemonstrationFiles.Published figure : province.figures()) {
      Measurement measurement =
          Measurement.of(figure.numerator(), figure.denominator(), figure.percent(), figure.kind());
      deeds
          .nominating()
          .figure(
              nominator,
              nomination,
              figure.code(),
              new FigureStatement(measurement, figure.asOf(), figure.source()),
              Observation.Provenance.PUBLISHED);
    }
    deeds.nominating().submit(nominator, nomination);
    return nomination;
  }

  private void note(Actor verifier, Nomination nomination, DemonstrationFiles.Said said) {
    deeds
        .verifying()
        .note(
            verifier,
            nomination,
            COVERAGE,
            new PublishedValue(
                said.low(),
                said.high(),
                said.numerator(),
                said.denominator(),
                said.kind(),
                said.asOf(),
                said.source()));
  }
}
