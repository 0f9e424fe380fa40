package id.paritrana.identity;

import java.util.List;
import java.util.function.Function;

/**
 * What came of an attempt: the value, or every reason against it.
 *
 * @param <T> what the deed yields
 */
public sealed interface Outcome<T> {

  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It was not done, and nothing was changed. */
  record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
    public Refused {
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs at least one reason");
      }
      reasons = List.copyOf(reasons);
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal reason) {
    return new Refused<>(List.of(reason));
  }

  static <T> Outcome<T> refused(List<Refusal> reasons) {
    return new Refused<>(reasons);
  }

  default <R> Outcome<R> map(Function<T, R> mapping) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(mapping.apply(value));
      case Refused<T>(List<Refusal> reasons) -> new Refused<>(reasons);
    };
  }

  /**
   * The value of a deed that its caller knows to be allowed.
   *
   * @throws IllegalStateException with the reasons when it was refused
   */
  default T orThrow() {
    return switch (this) {
      case Done<T>(T value) -> value;
      case Refused<T>(List<Refusal> reasons) -> throw new IllegalStateException(reasons.toString());
    };
  }
}
