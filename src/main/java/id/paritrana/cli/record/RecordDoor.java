package id.paritrana.cli.record;

import id.paritrana.audit.VerifyingRecord;
import id.paritrana.award.key.KeySet;
import java.util.Optional;

/** Opens the record of the portal to be verified, and changes nothing. */
@FunctionalInterface
public interface RecordDoor {

  /**
   * What is to be verified.
   *
   * @param trusted the keys that the reader trusts; empty to take those of the database
   * @param files is told how far the files are read; empty to leave them out
   */
  record Asked(Optional<KeySet> trusted, Optional<VerifyingRecord.Watch> files) {}

  /**
   * @throws Closed when the record cannot be reached
   */
  VerifyingRecord.Report verify(Asked asked) throws Closed;

  /** The record cannot be reached; the message says why and what can be done. */
  final class Closed extends Exception {
    private static final long serialVersionUID = 1;

    public Closed(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }
}
