package id.paritrana.cli;

import id.paritrana.cli.nominee.RunFile;
import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.recomputation.StoredRun;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why a nominee stands where it stands. */
@Command(name = "explain")
final class Explain implements Callable<Integer> {
  @Mixin Given given = new Given();

  @Option(names = "--nominee", required = true, paramLabel = "ID")
  String nominee = "";

  @Option(names = "--against", paramLabel = "ID")
  @Nullable String against;

  @Option(names = "--lift")
  boolean lift;

  @Option(names = "--since", paramLabel = "RUN.json")
  @Nullable Path since;

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    Run run = given.run();
    Standing standing = standing(run, nominee);
    BreakdownParts own = new BreakdownParts(standing, output.locale());
    List<Part> parts = new ArrayList<>(own.all());
    Reasons reasons = new Reasons(run, output.locale());
    if (against != null) {
      parts.add(reasons.comparison(ranked(standing), ranked(standing(run, against))));
    }
    if (lift) {
      parts.add(reasons.lifts(ranked(standing)));
    }
    if (since != null) {
      StoredRun earlier = RunFile.read(since);
      Run before = Scoring.run(earlier.scheme(), earlier.nominees(), earlier.stage());
      parts.add(reasons.changes(before, nominee));
    }
    List<Sentence> notes = new ArrayList<>(List.of(own.headline()));
    run.remarks().forEach(each -> notes.add(each::in));
    output.give(parts, notes, Format.TABLE);
    return ExitCode.FINE;
  }

  private Standing standing(Run run, String id) {
    return run.standingOf(id)
        .orElseThrow(
            () ->
                new Refused(
                    Fault.of(
                        id,
                        Said.of("nominee.none"),
                        Row.oneOf(
                            run.standings().stream().map(each -> each.nominee().id()).toList()))));
  }

  private static Standing.Ranked ranked(Standing standing) {
    if (standing instanceof Standing.Ranked ranked) {
      return ranked;
    }
    throw new Refused(
        Fault.of(standing.nominee().id(), Said.of("nominee.unranked"), Said.of("nominee.ranked")));
  }
}
