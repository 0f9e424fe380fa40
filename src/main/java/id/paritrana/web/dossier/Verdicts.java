package id.paritrana.web.dossier;

import id.paritrana.verification.Finding;
import id.paritrana.web.Formats;
import id.paritrana.web.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How findings look, and how a date stands in a field of the verifier's forms. */
public final class Verdicts {

  private Verdicts() {}

  /** How the badge of a verdict looks. */
  public static String look(Finding.Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "good";
      case CORRECTED -> "waiting";
      case REJECTED -> "bad";
    };
  }

  /** To the minute, in the given zone, as the browser's field takes it: 2023-02-11T00:00. */
  public static String localTime(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  public static String zoneName(Page page, ZoneId zone) {
    return Formats.zoneName(zone, page.language());
  }
}
