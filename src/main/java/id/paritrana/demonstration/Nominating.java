package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Observation;
import id.paritrana.indicator.Observations;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.SubmittingNominations;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What a nominator does. */
@Singleton
class Nominating {

  private static final String SAMPLE = "dokumen-contoh.pdf";

  private final DraftingNominations drafting;
  private final DeclaringFigures declaring;
  private final Observations observations;
  private final AttachingEvidence attaching;
  private final SubmittingNominations submitting;
  private final DemonstrationFiles files;
  private final Clock clock;

  Nominating(
      DraftingNominations drafting,
      DeclaringFigures declaring,
      Observations observations,
      AttachingEvidence attaching,
      SubmittingNominations submitting,
      DemonstrationFiles files,
      Clock clock) {
    this.drafting = drafting;
    this.declaring = declaring;
    this.observations = observations;
    this.attaching = attaching;
    this.submitting = submitting;
    this.files = files;
    this.clock = clock;
  }

  Nomination draft(Actor nominator, Category category, String nominee) {
    Nomination drafted =
        drafting.draft(nominator, category.id(), nominee, clock.instant()).orThrow();
    return drafting
        .state(nominator, drafted.number(), "Pernyataan contoh untuk peragaan.", clock.instant())
        .orThrow();
  }

  Observation figure(
      Actor nominator,
      Nomination nomination,
      String code,
      FigureStatement statement,
      Observation.Provenance provenance) {
    Observation stated =
        declaring
            .declare(nominator, nomination.number(), code, statement, null, clock.instant())
            .orThrow();
    return observations.update(
        new Observation(
            stated.id(),
            stated.nominationId(),
            stated.figureId(),
            provenance,
            stated.evidenceId()));
  }

  void document(Actor nominator, Nomination nomination, DocumentKind kind, String title) {
    attaching
        .attach(
            nominator,
            nomination.number(),
            new AttachingEvidence.Upload(kind, title, SAMPLE, files.bytes(SAMPLE)),
            clock.instant())
        .orThrow();
  }

  void submit(Actor nominator, Nomination nomination) {
    submitting.submit(nominator, nomination.number(), clock.instant()).orThrow();
  }
}
