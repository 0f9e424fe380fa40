package id.paritrana.web.dossier;

import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.FileType;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Writes what a file is and how large. */
public final class Sizes {

  private static final BigDecimal KILO = BigDecimal.valueOf(1000);
  private static final BigDecimal MEGA = BigDecimal.valueOf(1_000_000);

  private Sizes() {}

  /**
   * 812 B, 46 kB or 9,7 MB: decimal units, rounded up, so that no file seems smaller than it is.
   */
  public static String text(Page page, long bytes) {
    BigDecimal size = BigDecimal.valueOf(bytes);
    if (size.compareTo(KILO) < 0) {
      return page.number(bytes) + " B";
    }
    return size.compareTo(MEGA) < 0
        ? page.number(size.divide(KILO, 0, RoundingMode.UP)) + " kB"
        : page.number(size.divide(MEGA, 1, RoundingMode.UP)) + " MB";
  }

  /** PDF, JPG or PNG. */
  public static String type(Evidence document) {
    return Arrays.stream(FileType.values())
        .filter(type -> type.contentType().equals(document.contentType()))
        .map(FileType::name)
        .findFirst()
        .orElse(document.contentType());
  }
}
