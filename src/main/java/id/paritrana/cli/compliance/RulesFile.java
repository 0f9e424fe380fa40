package id.paritrana.cli.compliance;

import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.TextFile;
import id.paritrana.indicator.records.ShippedRules;
import id.paritrana.scoring.compliance.Rules;
import id.paritrana.scoring.compliance.RulesReader;
import id.paritrana.scoring.scheme.YamlFile;
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
        ? ShippedRules.RULES
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
                              each.wrong(),
                              each.allowed()))
                  .toList());
    };
  }
}
