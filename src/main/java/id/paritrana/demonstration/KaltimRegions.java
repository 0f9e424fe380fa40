package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Observation;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * The regencies and cities: from ten nominations to three winners with certificates, ranked as they
 * were published.
 */
@Singleton
class KaltimRegions {

  private static final LocalDate CEREMONY = LocalDate.of(2023, 7, 5);

  private final Cast cast;
  private final DemonstrationFiles files;
  private final Deeds deeds;
  private final Decisions decisions;

  KaltimRegions(Cast cast, DemonstrationFiles files, Deeds deeds, Decisions decisions) {
    this.cast = cast;
    this.files = files;
    this.deeds = deeds;
    this.decisions = decisions;
  }

  void publish(Actor organiser, Edition edition, Category category) {
    DemonstrationFiles.Kaltim file = files.kaltim();
    Figures figures = new Figures(file.seed());
    Actor verifier = cast.actor("verifikator");
    double level = 0.80;
    for (DemonstrationFiles.Region region : file.regions()) {
      Nomination nomination = nominate(category, region, level, figures, file.vulnerableSource());
      deeds.verifying().accept(verifier, nomination);
      level -= figures.level(0.03, 0.06);
    }
    deeds.organising().closeCall(organiser, edition, category);
    decisions.deciding().shortlist(organiser, category);
    assess(organiser, category, figures);
    decisions.closing().close(organiser, category);
    deeds.organising().await(category, CategoryRound.Stage.RANKING);
    decisions.deciding().ranks(organiser, category);
    deeds
        .organising()
        .pass(
            organiser,
            edition,
            category,
            Milestone.Kind.MARKING_DEADLINE,
            Milestone.Kind.PLENARY,
            Milestone.Kind.CEREMONY);
    decisions.closing().seal(organiser, category);
    deeds
        .organising()
        .await(
            category.code() + " is signed and published",
            () -> decisions.closing().release(organiser, category));
  }

  private Nomination nominate(
      Category category,
      DemonstrationFiles.Region region,
      double level,
      Figures figures,
      String vulnerableSource) {
    Actor nominator =
        cast.nominator(region.code(), region.name(), region.kind(), "Kalimantan Timur", Cast.WITA);
    Nomination nomination = deeds.nominating().draft(nominator, category, region.code());
    FigureStatement coverage = figures.share(level, 40_000, 400_000, DenominatorKind.LABOUR_FORCE);
    illustrative(nominator, nomination, "coverage-total", coverage);
    FigureStatement vulnerable =
        region.vulnerable() == null
            ? figures.share(level - 0.2, 20_000, 90_000, DenominatorKind.POTENTIAL)
            : Figures.exactly(
                region.vulnerable().longValueExact(),
                Math.round(region.vulnerable().doubleValue() / (level - 0.2)),
                DenominatorKind.POTENTIAL);
    illustrative(nominator, nomination, "coverage-vulnerable", vulnerable);
    illustrative(
        nominator,
        nomination,
        "coverage-previous",
        Figures.ofYearBefore(
            figures.share(level - 0.08, 40_000, 400_000, DenominatorKind.LABOUR_FORCE)));
    if (region.vulnerable() != null) {
      deeds
          .nominating()
          .figure(
              nominator,
              nomination,
              "vulnerable-protected",
              new FigureStatement(
                  new Measurement.Amount(region.vulnerable()), CEREMONY, vulnerableSource),
              Observation.Provenance.PUBLISHED);
    }
    deeds
        .nominating()
        .document(nominator, nomination, DocumentKind.REGULATION, "Peraturan daerah (contoh)");
    deeds.nominating().submit(nominator, nomination);
    return nomination;
  }

  private void illustrative(
      Actor nominator, Nomination nomination, String code, FigureStatement statement) {
    deeds
        .nominating()
        .figure(nominator, nomination, code, statement, Observation.Provenance.ILLUSTRATIVE);
  }

  private void assess(Actor organiser, Category category, Figures figures) {
    List<Nomination> shortlisted = decisions.closing().shortlist(category);
    double level = 0.95;
    for (Nomination nomination : shortlisted) {
      deeds.assessing().interview(organiser, nomination, "Kepala daerah dan dua pejabat (peraga)");
      for (int seat = 1; seat <= 9; seat++) {
        deeds
            .assessing()
            .mark(cast.actor("penilai" + seat), nomination, level + figures.level(-0.05, 0.05));
      }
      level -= 0.1;
    }
  }
}
