package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealingResults;
import id.paritrana.decision.Shortlists;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Observation;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.PublishingResults;
import jakarta.inject.Singleton;
import java.time.Clock;
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
  private final Closing closing;

  KaltimRegions(Cast cast, DemonstrationFiles files, Deeds deeds, Closing closing) {
    this.cast = cast;
    this.files = files;
    this.deeds = deeds;
    this.closing = closing;
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
    deeds.organising().confirm(organiser, category, Plenary.Purpose.SHORTLIST);
    assess(organiser, category, figures);
    closing.close(organiser, category);
    deeds.organising().await(category, CategoryRound.Stage.RANKING);
    deeds.organising().confirm(organiser, category, Plenary.Purpose.RANKS);
    deeds.organising().holdCeremony(organiser, edition, category);
    closing.seal(organiser, category);
    deeds
        .organising()
        .await(
            category.code() + " is signed and published",
            () -> closing.publish(organiser, category));
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
    List<Nomination> shortlisted = closing.shortlist(category);
    double level = 0.95;
    for (Nomination nomination : shortlisted) {
      deeds.assessing().interview(organiser, nomination);
      for (int seat = 1; seat <= 9; seat++) {
        deeds
            .assessing()
            .mark(cast.actor("penilai" + seat), nomination, level + figures.level(-0.05, 0.05));
      }
      level -= 0.1;
    }
  }

  /** What makes a result final, and public. */
  @Singleton
  record Ending(SealingResults sealing, PublishingResults publishing) {}

  /** The end of a category's round. */
  @Singleton
  static class Closing {

    private final Rounds rounds;
    private final Shortlists shortlists;
    private final ClosingAssessment closing;
    private final Ending ending;
    private final Clock clock;

    Closing(
        Rounds rounds,
        Shortlists shortlists,
        ClosingAssessment closing,
        Ending ending,
        Clock clock) {
      this.rounds = rounds;
      this.shortlists = shortlists;
      this.closing = closing;
      this.ending = ending;
      this.clock = clock;
    }

    List<Nomination> shortlist(Category category) {
      return shortlists.of(rounds.of(category.id()).round());
    }

    void close(Actor organiser, Category category) {
      closing.close(organiser, category.id(), clock.instant()).orThrow();
    }

    void seal(Actor organiser, Category category) {
      ending.sealing().seal(organiser, category.id(), clock.instant()).orThrow();
    }

    /** Whether it came about: not before the certificates are signed. */
    boolean publish(Actor organiser, Category category) {
      return ending.publishing().publish(organiser, category.id(), clock.instant())
          instanceof Outcome.Done;
    }
  }
}
