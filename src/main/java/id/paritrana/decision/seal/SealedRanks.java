package id.paritrana.decision.seal;

import id.paritrana.scoring.recomputation.TextLine;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ranks that the plenary decided, as they are sealed: a line for each ranked nomination, best
 * first, those of one rank by their numbers.
 *
 * @param byNomination the rank by the number of the nomination
 */
public record SealedRanks(Map<String, Integer> byNomination) {

  public SealedRanks {
    byNomination = new LinkedHashMap<>(byNomination);
  }

  public String text() {
    StringBuilder lines = new StringBuilder();
    byNomination.forEach(
        (nomination, rank) -> {
          Map<String, String> fields = new LinkedHashMap<>();
          fields.put("nomination", nomination);
          fields.put("rank", Integer.toString(rank));
          lines.append(TextLine.of(fields)).append('\n');
        });
    return lines.toString();
  }

  /**
   * @throws IllegalArgumentException when these are no such lines
   */
  public static SealedRanks read(String text) {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      Map<String, String> fields = TextLine.read(line);
      ranks.put(
          String.valueOf(fields.get("nomination")),
          Integer.valueOf(String.valueOf(fields.get("rank"))));
    }
    return new SealedRanks(ranks);
  }
}
