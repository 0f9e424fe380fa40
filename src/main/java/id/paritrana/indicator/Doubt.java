package id.paritrana.indicator;

import java.util.Map;

/**
 * Why somebody should look at a figure before it counts; it forbids nothing.
 *
 * @param code key of the sentence in the message bundles, such as {@code doubt.outside-period}
 * @param facts named values for the sentence
 */
public record Doubt(String code, Map<String, Object> facts) {

  public Doubt {
    facts = Map.copyOf(facts);
  }
}
