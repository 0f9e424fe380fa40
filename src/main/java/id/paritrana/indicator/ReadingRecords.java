package id.paritrana.indicator;

import id.paritrana.identity.Actor;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.ReadingNominations;
import jakarta.inject.Singleton;

/** Judges kept monthly records once more, to explain the figures that they gave. */
@Singleton
public class ReadingRecords {

  private final ReadingNominations reading;
  private final RecordsFiles files;

  ReadingRecords(ReadingNominations reading, RecordsFiles files) {
    this.reading = reading;
    this.files = files;
  }

  /**
   * The records in a document, for who may read the dossier.
   *
   * @throws NoSuchNomination when there is no such document, none that the actor may read, or it
   *     holds no records
   */
  public JudgedRecords judged(Actor actor, String number, long evidenceId) {
    ReadingNominations.Content content = reading.content(actor, number, evidenceId);
    RecordsFile file =
        files
            .findById(evidenceId)
            .orElseThrow(() -> new NoSuchNomination(number + "/" + evidenceId));
    return JudgedRecords.of(
        content.document().fileName(), content.bytes(), file.employerSize(), file.period());
  }
}
