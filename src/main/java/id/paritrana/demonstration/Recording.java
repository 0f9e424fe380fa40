package id.paritrana.demonstration;

import id.paritrana.identity.Actor;
import id.paritrana.indicator.Observation;
import id.paritrana.indicator.Observations;
import id.paritrana.indicator.StatingFromRecords;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.compliance.EmployerSize;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What a company does that hands in the records of its months; here they are made up. */
@Singleton
class Recording {

  private static final String SAMPLE = "catatan-contoh.csv";

  private final StatingFromRecords stating;
  private final Observations observations;
  private final DemonstrationFiles files;
  private final Clock clock;

  Recording(
      StatingFromRecords stating,
      Observations observations,
      DemonstrationFiles files,
      Clock clock) {
    this.stating = stating;
    this.observations = observations;
    this.files = files;
    this.clock = clock;
  }

  void records(Actor nominator, Nomination nomination) {
    StatingFromRecords.Upload upload =
        new StatingFromRecords.Upload(EmployerSize.MEDIUM, SAMPLE, files.bytes(SAMPLE));
    long file =
        stating
            .state(nominator, nomination.number(), upload, clock.instant())
            .orThrow()
            .file()
            .id();
    observations.findByNominationId(nomination.id()).stream()
        .filter(stated -> Long.valueOf(file).equals(stated.evidenceId()))
        .forEach(
            stated ->
                observations.update(
                    new Observation(
                        stated.id(),
                        stated.nominationId(),
                        stated.figureId(),
                        Observation.Provenance.ILLUSTRATIVE,
                        file)));
  }
}
