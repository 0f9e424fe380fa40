package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The faults found so far in a file. */
final class Faults {
  private final List<SchemeFault> found = new ArrayList<>();

  void add(Node at, String path, Remark wrong, Remark allowed) {
    int line = at.getStartMark().getLine() + 1;
    int column = at.getStartMark().getColumn() + 1;
    found.add(new SchemeFault(line, column, path, wrong, allowed));
  }

  boolean none() {
    return found.isEmpty();
  }

  /** Whether a formula or condition could not be read. */
  boolean inFormulas() {
    return found.stream().anyMatch(fault -> fault.wrong().code().startsWith("formula."));
  }

  List<SchemeFault> inOrder() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparingInt(SchemeFault::line).thenComparingInt(SchemeFault::column))
        .toList();
  }

  /** What was found instead of what is allowed. */
  static Remark found(String code, Node value) {
    return switch (value) {
      case ScalarNode scalar -> Remark.of(code, shortened(scalar.getValue()));
      case SequenceNode _ -> Remark.of(code, "[…]");
      default -> Remark.of(code, "{…}");
    };
  }

  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
