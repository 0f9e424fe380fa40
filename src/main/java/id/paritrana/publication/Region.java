package id.paritrana.publication;

import java.util.Locale;

/** A province, by its name. */
public record Region(String name) {

  /** Its name in an address: {@code kalimantan-timur}. */
  public String slug() {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
