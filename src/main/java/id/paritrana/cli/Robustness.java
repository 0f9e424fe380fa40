package id.paritrana.cli;

import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.cli.wording.Said;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.robustness.Variation;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how certain the ranks of a run are. */
@Command(name = "robustness")
final class Robustness implements Callable<Integer> {
  /** What may turn out otherwise, see {@link Variation}. */
  enum Varied {
    WEIGHTS,
    SCALES,
    AGGREGATION,
    GAPS,
    PANEL
  }

  @Mixin Given given = new Given();

  @Option(names = "--replications", paramLabel = "N")
  int replications = 1_000;

  @Option(names = "--seed", paramLabel = "N")
  long seed = 1;

  @Option(names = "--vary", paramLabel = "FACTOR", split = ",")
  List<Varied> varied = List.of(Varied.values());

  @Option(names = "--weight-noise", paramLabel = "SHARE")
  double noise = Variation.USUAL.weightNoise();

  @Option(names = "--samples", paramLabel = "N")
  int samples = 200;

  @Option(names = "--coverage", paramLabel = "SHARE")
  double coverage = 0.95;

  @Mixin Output output = new Output();

  @Spec @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    Range.REPLICATIONS.check("--replications", replications);
    Range.NOISE.check("--weight-noise", noise);
    Range.whole(2, 100_000).check("--samples", samples);
    Range.CHANCE.check("--coverage", coverage);
    Run run = given.run();
    List<Part> parts = new ArrayList<>();
    List<Sentence> notes = new ArrayList<>();
    run.remarks().forEach(each -> notes.add(each::in));
    try (Progress _ = Progress.of(command, Said.of("robustness.working", replications))) {
      RobustnessParts robustness =
          new RobustnessParts(run, RunRobustness.of(run, variation(), replications, seed));
      parts.addAll(robustness.replicated());
      parts.add(robustness.drivers(samples, seed));
      parts.add(robustness.withoutEach());
      Optional<Part> confidence = robustness.confidence(coverage, replications, seed);
      confidence.ifPresent(parts::add);
      notes.addAll(robustness.notes(confidence.isPresent(), output.locale()));
    }
    Optional<OtherMethods> methods = OtherMethods.of(run);
    methods.ifPresent(each -> parts.addAll(each.parts()));
    methods.flatMap(OtherMethods::note).ifPresent(notes::add);
    output.give(parts, notes, Format.TABLE);
    return ExitCode.FINE;
  }

  private Variation variation() {
    Set<Varied> set = EnumSet.noneOf(Varied.class);
    set.addAll(varied);
    return new Variation(
        set.contains(Varied.WEIGHTS) ? noise : 0,
        set.contains(Varied.SCALES),
        set.contains(Varied.AGGREGATION),
        set.contains(Varied.GAPS),
        set.contains(Varied.PANEL));
  }
}
