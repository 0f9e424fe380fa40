package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.robustness.RankConfidence;
import id.paritrana.scoring.robustness.RankConfidence.Correction;
import id.paritrana.scoring.robustness.RankConfidence.Scope;
import id.paritrana.scoring.robustness.RankConfidence.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  List<Part> parts() {
    Units units = Units.of(table(), Optional.empty(), List.of("count"), csv.ignored());
    int[] counts = Arrays.stream(units.column("count")).mapToInt(count -> (int) count).toArray();
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
}
