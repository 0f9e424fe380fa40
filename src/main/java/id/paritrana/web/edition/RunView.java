package id.paritrana.web.edition;

import id.paritrana.publication.ReadingRuns;
import id.paritrana.web.Page;
import id.paritrana.workflow.OpenIncident;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the certificates of an edition have come, for the organiser and observers.
 *
 * @param organises whether the reader may have them made
 * @param stopped the steps that failed for good
 */
public record RunView(
    ReadingRuns.Progress progress, boolean organises, List<OpenIncident> stopped) {

  public RunView {
    stopped = List.copyOf(stopped);
  }

  /** The address of the page. */
  public String path() {
    return path(progress.edition().code());
  }

  static String path(String code) {
    return "/editions/" + code + "/certificates";
  }

  /** The kind of the alert that says how it stands. */
  public String kind() {
    return !stopped.isEmpty() ? "danger" : progress.failed().isEmpty() ? "info" : "warning";
  }

  /** The key of how it stands. */
  public String text() {
    if (progress.run() == null) {
      return "editions.certificates.none";
    }
    if (!stopped.isEmpty()) {
      return "editions.certificates.stopped";
    }
    if (progress.isOpen()) {
      return "editions.certificates.running";
    }
    return progress.failed().isEmpty()
        ? "editions.certificates.finished"
        : "editions.certificates.finished-failed";
  }

  /** How much of the work is done, 0 to 1. */
  public double share() {
    return progress.documents() == 0 ? 0 : (double) progress.signed() / progress.documents();
  }

  /** About how long the rest takes. */
  public String left(Page page) {
    @Nullable Duration left = progress.left();
    if (left == null) {
      return page.text("editions.certificates.left.unknown");
    }
    return left.compareTo(Duration.ofMinutes(1)) < 0
        ? page.text("editions.certificates.left.soon")
        : page.text("editions.certificates.left.minutes", left.plusSeconds(59).toMinutes());
  }
}
