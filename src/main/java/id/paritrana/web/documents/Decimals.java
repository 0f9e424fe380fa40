package id.paritrana.web.documents;

import id.paritrana.indicator.Measurement;
import id.paritrana.scoring.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The engine's numbers with the decimals that documents print. */
final class Decimals {

  /** Shares and figures carry no more than this; scores carry what the scheme says. */
  private static final int MOST = 2;

  private Decimals() {}

  /** A share from 0 to 1 in per cent: 0.4 is 40, 0.333 is 33.3. */
  static BigDecimal percent(double share) {
    return plain(share * 100);
  }

  /** At most two decimals, half up, none of them an idle zero. */
  static BigDecimal plain(double value) {
    return Measurement.plain(BigDecimal.valueOf(value).setScale(MOST, RoundingMode.HALF_UP));
  }

  /** The nearest whole number, half up. */
  static BigDecimal whole(double value) {
    return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP);
  }

  /** Points as the scheme rounds them; empty where there are none. */
  static @Nullable BigDecimal points(Scheme scheme, OptionalDouble points) {
    return points.isPresent() ? scheme.rounding().of(points.getAsDouble()) : null;
  }
}
