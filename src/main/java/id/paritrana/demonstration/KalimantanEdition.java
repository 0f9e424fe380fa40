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
import id.paritrana.indicator.Quote;
import id.paritrana.indicator.Quotes;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

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
  private final Quotes quotes;
  private final Deeds deeds;

  KalimantanEdition(
      Cast cast, DemonstrationFiles files, Categories categories, Quotes quotes, Deeds deeds) {
    this.cast = cast;
    this.files = files;
    this.categories = categories;
    this.quotes = quotes;
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
      String reason =
          province.code().equals(file.choice().province()) ? file.choice().reason() : "";
      deeds.verifying().accept(verifier, nomination, reason);
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
      Observation stated =
          deeds
              .nominating()
              .figure(
                  nominator,
                  nomination,
                  figure.code(),
                  new FigureStatement(measurement, figure.asOf(), figure.source()),
                  Observation.Provenance.PUBLISHED);
      if (figure.code().equals(COVERAGE) && province.quotes() != null) {
        quote(stated, province.quotes());
      }
    }
    deeds.nominating().submit(nominator, nomination);
    return nomination;
  }

  private void quote(Observation coverage, List<DemonstrationFiles.Said> said) {
    quotes.saveAll(
        said.stream()
            .map(
                s ->
                    new Quote(
                        null,
                        coverage.id(),
                        s.numerator(),
                        s.denominator(),
                        s.low(),
                        s.high(),
                        s.kind(),
                        s.asOf(),
                        s.source()))
            .toList());
  }
}
