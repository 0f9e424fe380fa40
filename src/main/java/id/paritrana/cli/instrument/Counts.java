package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.indicator.csv.Shown;
import id.paritrana.scoring.robustness.RankConfidence;
import id.paritrana.scoring.robustness.RankConfidence.Correction;
import id.paritrana.scoring.robustness.RankConfidence.Scope;
import id.paritrana.scoring.robustness.RankConfidence.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Confidence sets for ranks out of counts of independent choices. */
@Command(name = "counts")
final class Counts extends Instrument {
  @Option(names = "--coverage", paramLabel = "SHARE")
  double coverage = 0.95;

  @Option(names = "--scope", paramLabel = "SCOPE")
  Scope scope = Scope.ALL;

  @Option(names = "--side", paramLabel = "SIDE")
  Side side = Side.BOTH;

  @Option(names = "--correction", paramLabel = "RULE")
  Correction correction = Correction.HOLM;

  @Override
  void check() {
    Range.CHANCE.check("--coverage", coverage);
  }

  @Override
  List<Part> parts() {
    Units units = Units.of(table(), Optional.empty(), List.of("count"), csv.ignored());
    int[] counts = counts(units.table());
    List<RankConfidence> sets = RankConfidence.ofCounts(counts, coverage, scope, side, correction);
    return List.of(
        new Part(
            "sets",
            List.of(units.idColumn(), "count", "best", "worst"),
            IntStream.range(0, counts.length)
                .mapToObj(
                    i ->
                        List.<Object>of(
                            units.ids().get(i), counts[i], sets.get(i).best(), sets.get(i).worst()))
                .toList()));
  }

  private static int[] counts(CsvTable table) {
    List<Fault> faults = new ArrayList<>();
    int[] counts =
        table.rows(faults).stream().mapToInt(row -> count(row, row.number("count"))).toArray();
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return counts;
  }

  private static int count(Row row, OptionalDouble number) {
    double count = number.orElse(Double.NaN);
    if (!(count >= 0 && count <= Integer.MAX_VALUE && count == Math.rint(count))) {
      row.fault(
          "count",
          Reason.of("word.unknown", Shown.of(row.text("count"))),
          Said.of("level.allowed", Integer.MAX_VALUE));
    }
    return (int) count;
  }
}
