package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a scheme file. Every question records a fault where the answer is not allowed and
 * then gives a harmless value, so that reading goes on to the next fault.
 */
final class Fields {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final int TEXT = 2000;

  private final Node node;
  private final String path;
  private final Faults faults;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  Fields(Node node, String path, Faults faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
    if (!(node instanceof MappingNode mapping)) {
      faults.add(node, path, found("scheme.no-mapping", node), Remark.of("allowed.mapping"));
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (entries.putIfAbsent(key, entry) != null) {
        faults.add(
            entry.getKeyNode(),
            at(key),
            Remark.of("scheme.key-twice", key),
            Remark.of("allowed.once"));
      }
    }
  }

  Node node() {
    return node;
  }

  Faults faults() {
    return faults;
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }

  boolean has(String key) {
    known.add(key);
    return entries.containsKey(key);
  }

  /** The value of a key, or null if absent. */
  @Nullable Node find(String key) {
    known.add(key);
    NodeTuple entry = entries.get(key);
    return entry == null ? null : entry.getValueNode();
  }

  /** The value of a key that must be there. */
  @Nullable Node need(String key, Remark allowed) {
    Node value = find(key);
    if (value == null && node instanceof MappingNode) {
      faults.add(node, at(key), Remark.of("scheme.key-missing", key), allowed);
    }
    return value;
  }

  String text(String key) {
    Node value = need(key, Remark.of("allowed.text"));
    return value == null ? "" : text(value, at(key));
  }

  String text(String key, String otherwise) {
    Node value = find(key);
    return value == null ? otherwise : text(value, at(key));
  }

  String text(Node value, String where) {
    if (value instanceof ScalarNode scalar
        && !scalar.getValue().isBlank()
        && scalar.getValue().length() <= TEXT) {
      return scalar.getValue().strip();
    }
    faults.add(value, where, found("scheme.no-text", value), Remark.of("allowed.text"));
    return "";
  }

  String id(String key) {
    Node value = need(key, Remark.of("allowed.id"));
    return value == null ? "" : id(value, at(key));
  }

  private String id(Node value, String where) {
    if (value instanceof ScalarNode scalar && ID.matcher(scalar.getValue()).matches()) {
      return scalar.getValue();
    }
    faults.add(value, where, found("scheme.no-id", value), Remark.of("allowed.id"));
    return "";
  }

  double number(String key, double low, double high) {
    Node value = need(key, Remark.of("allowed.number", low, high));
    return value == null ? low : number(value, at(key), low, high);
  }

  double number(String key, double otherwise, double low, double high) {
    Node value = find(key);
    return value == null ? otherwise : number(value, at(key), low, high);
  }

  double number(Node value, String where, double low, double high) {
    if (value instanceof ScalarNode scalar && NUMBER.matcher(scalar.getValue()).matches()) {
      double number = Double.parseDouble(scalar.getValue());
      if (number >= low && number <= high) {
        return number;
      }
    }
    faults.add(
        value, where, found("scheme.no-number", value), Remark.of("allowed.number", low, high));
    return low;
  }

  int count(String key, int otherwise, int low, int high) {
    Node value = find(key);
    return value == null ? otherwise : count(value, at(key), low, high);
  }

  int count(Node value, String where, int low, int high) {
    double number = number(value, where, low, high);
    if (number != Math.rint(number)) {
      faults.add(
          value, where, found("scheme.no-number", value), Remark.of("allowed.count", low, high));
    }
    return (int) number;
  }

  /** A name in both languages: one text for both, or a mapping of {@code id} and {@code en}. */
  Words words(String key, String otherwise) {
    Node value = find(key);
    return value == null ? Words.same(otherwise) : words(value, at(key));
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
  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    Node value = find(key);
    return value == null ? otherwise : choice(value, at(key), type, otherwise);
  }

  <E extends Enum<E>> E choice(Node value, String where, Class<E> type, E otherwise) {
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
        value, where, found("scheme.not-allowed", value), Remark.of("allowed.one-of", allowed));
  }

  /** The elements of a list; empty if the key is absent. */
  List<Node> list(String key) {
    Node value = find(key);
    return value == null ? List.of() : list(value, at(key));
  }

  List<Node> list(Node value, String where) {
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    faults.add(value, where, found("scheme.no-list", value), Remark.of("allowed.list"));
    return List.of();
  }

  /** One text or a list of texts. */
  List<String> texts(String key) {
    Node value = find(key);
    if (value == null) {
      return List.of();
    }
    List<Node> nodes = value instanceof SequenceNode ? list(value, at(key)) : List.of(value);
    return nodes.stream().map(each -> text(each, at(key))).toList();
  }

  /** The key of a mapping with a single entry, such as {@code goalposts} of {goalposts: [0, 1]}. */
  Optional<String> onlyKey() {
    return entries.size() == 1 ? Optional.of(entries.keySet().iterator().next()) : Optional.empty();
  }

  /** Records a fault for each key that nobody asked for. */
  void close() {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        faults.add(
            entry.getValue().getKeyNode(),
            at(entry.getKey()),
            Remark.of("scheme.key-unknown", shortened(entry.getKey())),
            Remark.of("allowed.one-of", String.join(", ", known)));
      }
    }
  }

  private static Remark found(String code, Node value) {
    return switch (value) {
      case ScalarNode scalar -> Remark.of(code, shortened(scalar.getValue()));
      case SequenceNode _ -> Remark.of(code, "[…]");
      default -> Remark.of(code, "{…}");
    };
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
