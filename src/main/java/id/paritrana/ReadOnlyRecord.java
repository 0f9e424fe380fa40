package id.paritrana;

import id.paritrana.audit.VerifyingRecord;
import id.paritrana.cli.record.RecordDoor;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.TimeZone;

/**
 * Opens the database of the portal for the command line: no server, no job, no migration and no
 * key; what it is opened for changes nothing.
 */
final class ReadOnlyRecord implements RecordDoor {

  /** Stands in for the key of sessions, of which there are none, so that none is made. */
  private static final String NO_SESSIONS = "A".repeat(44);

  private static final Map<String, Object> SETTINGS =
      Map.of(
          "paritrana.read-only", "true",
          "paritrana.session-key", NO_SESSIONS,
          "paritrana.database.options", ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE",
          "datasources.default.read-only", "true",
          "flyway.enabled", "false",
          "logger.levels.ROOT", "OFF");

  @Override
  public VerifyingRecord.Report verify(Asked asked) throws Closed {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    try (ApplicationContext context = ApplicationContext.builder().properties(SETTINGS).build()) {
      return verify(context, asked);
    }
  }

  private static VerifyingRecord.Report verify(ApplicationContext context, Asked asked)
      throws Closed {
    try {
      VerifyingRecord record = context.start().getBean(VerifyingRecord.class);
      VerifyingRecord.Report report = record.verify(asked.trusted());
      return asked.files().map(record::files).map(report::with).orElse(report);
    } catch (RuntimeException broken) {
      throw StartFault.of(broken)
          .map(fault -> new Closed(fault.sentence(context.getEnvironment()), broken))
          .orElseThrow(() -> broken);
    }
  }
}
