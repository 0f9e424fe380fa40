package id.paritrana.report;

import org.jspecify.annotations.Nullable;

/**
 * The images on a certificate's head.
 *
 * @param seal in the middle, or null for the award's own
 * @param left of it, or null for none
 * @param right of it, or null for none
 */
public record Insignia(@Nullable Picture seal, @Nullable Picture left, @Nullable Picture right) {

  public static final Insignia NONE = new Insignia(null, null, null);
}
