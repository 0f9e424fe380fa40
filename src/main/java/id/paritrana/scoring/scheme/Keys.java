package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys of one mapping of a file, of which each must be known and stand once. */
abstract sealed class Keys permits Fields {
  private final Node node;
  private final String path;
  final Faults faults;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  Keys(Node node, String path, Faults faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
    if (!(node instanceof MappingNode mapping)) {
      faults.add(node, path, Faults.found("scheme.no-mapping", node), Remark.of("allowed.mapping"));
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

  public String at(String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }

  public boolean has(String key) {
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

  /** The elements of a list; empty if the key is absent. */
  public List<Node> list(String key) {
    Node value = find(key);
    return value == null ? List.of() : list(value, at(key));
  }

  List<Node> list(Node value, String where) {
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    faults.add(value, where, Faults.found("scheme.no-list", value), Remark.of("allowed.list"));
    return List.of();
  }

  /** The elements of a list of mappings; none if the key is absent. */
  public List<Fields> entries(String key) {
    return list(key).stream().map(each -> new Fields(each, at(key), faults)).toList();
  }

  /** The key of a mapping with a single entry, such as {@code goalposts} of {goalposts: [0, 1]}. */
  Optional<String> onlyKey() {
    return entries.size() == 1 ? Optional.of(entries.keySet().iterator().next()) : Optional.empty();
  }

  /** Records a fault for each key that nobody asked for. */
  public void close() {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        faults.add(
            entry.getValue().getKeyNode(),
            at(entry.getKey()),
            Remark.of("scheme.key-unknown", Faults.shortened(entry.getKey())),
            Remark.of("allowed.one-of", String.join(", ", known)));
      }
    }
  }

  /** A mapping that must be there; without keys after a fault. */
  public Fields mapping(String key) {
    Node value = need(key, Remark.of("allowed.mapping"));
    Node empty =
        new MappingNode(
            Tag.MAP, true, List.of(), node.getStartMark(), node.getEndMark(), FlowStyle.FLOW);
    return new Fields(value == null ? empty : value, at(key), faults);
  }

  /** A list that must be there. */
  public List<Node> listOf(String key) {
    Node value = need(key, Remark.of("allowed.list"));
    return value == null ? List.of() : list(value, at(key));
  }
}
