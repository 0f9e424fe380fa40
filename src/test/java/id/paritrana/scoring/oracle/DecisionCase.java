package id.paritrana.scoring.oracle;

import id.paritrana.scoring.ranker.Alternatives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** One case of the decision-analysis references, read from JSON, which is YAML as well. */
public record DecisionCase(String id, String method, Map<String, Object> fields) {

  @SuppressWarnings("unchecked")
  public static List<DecisionCase> read(Path file) {
    try {
      Map<String, Object> root = new Yaml().load(Files.readString(file));
      return ((List<Map<String, Object>>) root.get("cases"))
          .stream()
              .map(c -> new DecisionCase((String) c.get("case_id"), (String) c.get("method"), c))
              .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> part(String name) {
    return (Map<String, Object>) fields.get(name);
  }

  @SuppressWarnings("unchecked")
  public Map<String, Object> params() {
    return (Map<String, Object>) part("inputs").getOrDefault("params", Map.of());
  }

  public Object input(String name) {
    return part("inputs").get(name);
  }

  public Object consensus(String name) {
    return part("consensus").get(name);
  }

  public Iterable<String> consensusNames() {
    return part("consensus").keySet();
  }

  /** What the paper prints, by name; empty where nothing was printed. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> published() {
    Object printed = fields.get("published");
    return printed == null ? Map.of() : (Map<String, Object>) printed;
  }

  public int publishedDecimals() {
    return fields.get("published_decimals") instanceof Integer digits ? digits : 0;
  }

  public Alternatives alternatives() {
    double[] directions = numbers(input("directions"));
    boolean[] higher = new boolean[directions.length];
    for (int c = 0; c < higher.length; c++) {
      higher[c] = directions[c] > 0;
    }
    return Alternatives.of(matrix(input("matrix")), higher);
  }

  public double[] weights() {
    return numbers(input("weights"));
  }

  public static double number(Object value) {
    return switch (value) {
      case Number n -> n.doubleValue();
      case Boolean b -> b ? 1 : 0;
      default -> Double.parseDouble(value.toString());
    };
  }

  /** A number or a list of numbers as an array. */
  public static double[] numbers(Object value) {
    return value instanceof List<?> list
        ? list.stream().mapToDouble(DecisionCase::number).toArray()
        : new double[] {number(value)};
  }

  public static double[][] matrix(Object value) {
    return ((List<?>) value).stream().map(DecisionCase::numbers).toArray(double[][]::new);
  }
}
