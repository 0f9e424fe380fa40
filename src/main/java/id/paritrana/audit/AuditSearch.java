package id.paritrana.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which records somebody looks for.
 *
 * @param edition code of the edition; empty for all that the reader may see
 * @param subject exactly what was acted on, such as a nomination's number; empty for all
 * @param action exactly what was done; empty for all
 * @param text part of a name, a subject or a value, in any case; empty for all
 * @param page from 1, the latest records first
 */
public record AuditSearch(
    @Nullable String edition, String subject, String action, String text, int page) {

  /** How many records a page shows. */
  public static final int AT_ONCE = 50;

  /** A page far beyond every chain, so that what lies before it can still be counted. */
  private static final int LAST = 10_000_000;

  public AuditSearch {
    if (page < 1 || page > LAST) {
      throw new IllegalArgumentException("page " + page + "; from 1 to " + LAST);
    }
  }

  /** Everything that was done to one subject. */
  public static AuditSearch of(String subject, int page) {
    return new AuditSearch(null, subject, "", "", page);
  }

  int skipped() {
    return (page - 1) * AT_ONCE;
  }

  /** The text as a pattern of SQL in which only our own wildcards count. */
  String pattern() {
    String literal =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_");
    return "%" + literal + "%";
  }
}
