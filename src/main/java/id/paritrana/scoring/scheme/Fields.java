package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a file. Every question records a fault where the answer is not allowed and then
 * gives a harmless value, so that reading goes on to the next fault.
 */
public final class Fields extends Keys {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final int TEXT = 2000;

  Fields(Node node, String path, Faults faults) {
    super(node, path, faults);
  }

  public String text(String key) {
    Node value = need(key, Remark.of("allowed.text"));
    return value == null ? "" : text(value, at(key));
  }

  public String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  String text(Node value, String where) {
    if (value instanceof ScalarNode scalar
        && !scalar.getValue().isBlank()
        && scalar.getValue().length() <= TEXT) {
      return scalar.getValue().strip();
    }
    faults.add(value, where, Faults.found("scheme.no-text", value), Remark.of("allowed.text"));
    return "";
  }

  public String id(String key) {
    Node value = need(key, Remark.of("allowed.id"));
    return value == null ? "" : id(value, at(key));
  }

  private String id(Node value, String where) {
    if (value instanceof ScalarNode scalar && ID.matcher(scalar.getValue()).matches()) {
      return scalar.getValue();
    }
    faults.add(value, where, Faults.found("scheme.no-id", value), Remark.of("allowed.id"));
    return "";
  }

  public double number(String key, double low, double high) {
    Node value = need(key, Remark.of("allowed.number", low, high));
    return value == null ? low : number(value, at(key), low, high);
  }

  double number(String key, double otherwise, double low, double high) {
    return has(key) ? number(key, low, high) : otherwise;
  }

  double number(Node value, String where, double low, double high) {
    if (value instanceof ScalarNode scalar && NUMBER.matcher(scalar.getValue()).matches()) {
      double number = Double.parseDouble(scalar.getValue());
      if (number >= low && number <= high) {
        return number;
      }
    }
    faults.add(
        value,
        where,
        Faults.found("scheme.no-number", value),
        Remark.of("allowed.number", low, high));
    return low;
  }

  public int count(String key, int otherwise, int low, int high) {
    return has(key) ? count(key, low, high) : otherwise;
  }

  public int count(String key, int low, int high) {
    Node value = need(key, Remark.of("allowed.count", low, high));
    return value == null ? low : count(value, at(key), low, high);
  }

  public int count(Node value, String where, int low, int high) {
    double number = number(value, where, low, high);
    if (number != Math.rint(number)) {
      faults.add(
          value,
          where,
          Faults.found("scheme.no-number", value),
          Remark.of("allowed.count", low, high));
    }
    return (int) number;
  }

  /** A name in both languages: one text for both, or a mapping of {@code id} and {@code en}. */
  public Words words(String key, String otherwise) {
    return has(key) ? words(key) : Words.same(otherwise);
  }

  public Words words(String key) {
    Node value = need(key, Remark.of("allowed.text"));
    return value == null ? Words.same("") : words(value, at(key));
  }

  private Words words(Node value, String where) {
    if (value instanceof ScalarNode) {
      return Words.same(text(value, where));
    }
    Fields fields = new Fields(value, where, faults);
    Words words = fields.languages();
    fields.close();
    return words;
  }

  /** The texts under the keys {@code id} and {@code en} of this mapping itself. */
  Words languages() {
    return new Words(text("id"), text("en"));
  }

  /** One of the constants of an enum, written in lower case with hyphens. */
  public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    Node value = find(key);
    return value == null ? otherwise : choice(value, at(key), type, otherwise);
  }

  /** One of the constants of an enum, which must be there. */
  public <E extends Enum<E>> E choice(String key, Class<E> type) {
    Node value = need(key, Remark.of("allowed.text"));
    E first = type.getEnumConstants()[0];
    return value == null ? first : choice(value, at(key), type, first);
  }

  public <E extends Enum<E>> E choice(Node value, String where, Class<E> type, E otherwise) {
    String allowed = "";
    for (E constant : type.getEnumConstants()) {
      String written = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (value instanceof ScalarNode scalar && scalar.getValue().equals(written)) {
        return constant;
      }
      allowed += allowed.isEmpty() ? written : ", " + written;
    }
    notOneOf(value, where, allowed);
    return otherwise;
  }

  void notOneOf(Node value, String where, String allowed) {
    faults.add(
        value,
        where,
        Faults.found("scheme.not-allowed", value),
        Remark.of("allowed.one-of", allowed));
  }

  /** One text or a list of texts. */
  public List<String> texts(String key) {
    Node value = find(key);
    if (value == null) {
      return List.of();
    }
    List<Node> nodes = value instanceof SequenceNode ? list(value, at(key)) : List.of(value);
    return nodes.stream().map(each -> text(each, at(key))).toList();
  }
}
