package id.paritrana.cli.compliance;

import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.TextFile;
import id.paritrana.scoring.compliance.Rules;
import id.paritrana.scoring.compliance.RulesReader;
import id.paritrana.scoring.scheme.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names rules of one's own instead of those that come with the program. */
final class RulesFile {
  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "law.rules")
  @Nullable Path file;

  /**
   * The rules.
   *
   * @throws Refused with every fault of the file
   */
  Rules read() {
    return file == null
        ? content("rules.yaml", RulesReader.read(shipped("rules")))
        : content(file.toString(), RulesReader.read(TextFile.read(file)));
  }

  /**
   * What was read.
   *
   * @throws Refused with every fault of the file
   */
  static <T> T content(String file, YamlFile.Reading<T> reading) {
    return switch (reading) {
      case YamlFile.Reading.Readable<T>(T content) -> content;
      case YamlFile.Reading.Faulty<T>(var faults) ->
          throw new Refused(
              faults.stream()
                  .map(
                      each ->
                          new Fault(
                              file,
                              each.line(),
                              each.column(),
                              each.path(),
                              each.wrong()::in,
                              each.allowed()::in))
                  .toList());
    };
  }

  /** The text of a file that comes with the program. */
  static String shipped(String name) {
    try (InputStream bytes = Rules.class.getResourceAsStream("/compliance/" + name + ".yaml")) {
      if (bytes == null) {
        throw new IllegalStateException("/compliance/" + name + ".yaml");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
