package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the files that people write for the engine: schemes, rules, calendars.
 *
 * <p>A file is YAML without anchors, aliases and tags of its own. A broken file is refused with all
 * faults that can be found in one reading, each with line, column, path and what is allowed. Files
 * above {@value #LARGEST} characters are refused unread.
 */
public final class YamlFile {
  private static final int LARGEST = 1_000_000;
  private static final int DEEPEST = 40;

  private YamlFile() {}

  /** What came of reading a file. */
  public sealed interface Reading<T> {

    /** It can be used. */
    record Readable<T>(T content) implements Reading<T> {}

    /** It cannot; all faults at once, in the order of the file. */
    record Faulty<T>(List<SchemeFault> faults) implements Reading<T> {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /** Reads one file whose outermost mapping is given to {@code shape}. */
  public static <T> Reading<T> read(String yaml, Function<Fields, T> shape) {
    if (yaml.length() > LARGEST) {
      return broken(
          null, Remark.of("scheme.too-large", LARGEST), Remark.of("allowed.characters", LARGEST));
    }
    try {
      return compose(yaml, shape);
    } catch (MarkedYAMLException wrong) {
      String problem = wrong.getProblem() == null ? "" : wrong.getProblem();
      return broken(
          wrong.getProblemMark(), Remark.of("scheme.syntax", problem), Remark.of("allowed.yaml"));
    } catch (YAMLException wrong) {
      String problem = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
      return broken(null, Remark.of("scheme.syntax", problem), Remark.of("allowed.yaml"));
    }
  }

  private static <T> Reading<T> compose(String text, Function<Fields, T> shape) {
    Yaml yaml = new Yaml(new LoaderOptions());
    int depth = 0;
    for (Event event : yaml.parse(new StringReader(text))) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (event instanceof AliasEvent) {
        return broken(
            event.getStartMark(), Remark.of("scheme.alias"), Remark.of("allowed.no-alias"));
      }
      if (depth > DEEPEST) {
        return broken(
            event.getStartMark(),
            Remark.of("scheme.too-deep", DEEPEST),
            Remark.of("allowed.levels", DEEPEST));
      }
    }
    Node root = yaml.compose(new StringReader(text));
    if (root == null) {
      return broken(null, Remark.of("scheme.empty"), Remark.of("allowed.mapping"));
    }
    Faults faults = new Faults();
    T content = shape.apply(new Fields(root, "", faults));
    return faults.none() ? new Reading.Readable<>(content) : new Reading.Faulty<>(faults.inOrder());
  }

  private static <T> Reading<T> broken(@Nullable Mark mark, Remark wrong, Remark allowed) {
    int line = mark == null ? 0 : mark.getLine() + 1;
    int column = mark == null ? 1 : mark.getColumn() + 1;
    return new Reading.Faulty<>(List.of(new SchemeFault(line, column, "", wrong, allowed)));
  }
}
