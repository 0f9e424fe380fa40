package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.robustness.SobolDesign;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The points of the unit cube at which a function is to be evaluated. */
@Command(name = "design")
final class SobolPoints implements Callable<Integer> {
  /** How many coordinates all points together may have. */
  private static final int LARGEST = 5_000_000;

  @Option(names = "--factors", required = true, paramLabel = "N")
  int factors;

  @Option(names = "--samples", required = true, paramLabel = "N")
  int samples;

  @Option(names = "--seed", paramLabel = "N")
  long seed = 1;

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    Range.whole(1, 1_000).check("--factors", factors);
    Range.whole(2, LARGEST / (factors * (factors + 2))).check("--samples", samples);
    SobolDesign design = new SobolDesign(factors, samples, seed);
    List<String> columns = new ArrayList<>(List.of("run", "block"));
    IntStream.rangeClosed(1, factors).forEach(i -> columns.add("x" + i));
    List<List<Object>> rows = new ArrayList<>();
    for (int run = 0; run < design.runs(); run++) {
      List<Object> row = new ArrayList<>(List.of(run + 1, block(run / samples)));
      for (double x : design.point(run)) {
        row.add(x);
      }
      rows.add(row);
    }
    output.give(List.of(new Part("design", columns, rows)), List.of(), Format.CSV);
    return 0;
  }

  private static String block(int block) {
    return block == 0 ? "A" : block == 1 ? "B" : "AB" + (block - 1);
  }
}
