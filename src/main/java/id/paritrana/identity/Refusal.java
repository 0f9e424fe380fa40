package id.paritrana.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expected "no", with the facts behind it.
 *
 * @param code key of the sentence in the message bundles, such as {@code nomination.late}
 * @param kind what sort of "no" it is
 * @param field the entered field that it concerns, or empty when it concerns the deed as a whole
 * @param facts named values for the sentence; instants are shown in the reader's time zone
 */
public record Refusal(String code, Kind kind, @Nullable String field, Map<String, Object> facts) {

  /** The sorts of "no". */
  public enum Kind {
    /** It was tried too often; later it may be tried again. */
    TOO_OFTEN,
    /** The actor may not do this, whatever the state. */
    FORBIDDEN,
    /** The state, a date or an earlier deed stands against it. */
    CONFLICT,
    /** What was entered cannot be taken. */
    INVALID
  }

  public Refusal {
    facts = Map.copyOf(facts);
  }

  public static Refusal forbidden(String code) {
    return new Refusal(code, Kind.FORBIDDEN, null, Map.of());
  }

  public static Refusal tooOften(String code, Map<String, Object> facts) {
    return new Refusal(code, Kind.TOO_OFTEN, null, facts);
  }

  public static Refusal conflict(String code, Map<String, Object> facts) {
    return new Refusal(code, Kind.CONFLICT, null, facts);
  }

  public static Refusal invalid(String field, String code, Map<String, Object> facts) {
    return new Refusal(code, Kind.INVALID, field, facts);
  }
}
