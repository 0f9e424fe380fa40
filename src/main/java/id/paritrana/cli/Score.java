package id.paritrana.cli;

import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.WholeFile;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.recomputation.CanonicalForm;
import id.paritrana.scoring.recomputation.StoredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores and ranks. */
@Command(name = "score")
final class Score implements Callable<Integer> {
  @Mixin Given given = new Given();
  @Mixin Output output = new Output();

  @Option(names = "--store", paramLabel = "RUN.json")
  @Nullable Path store;

  @Option(names = "--seed", paramLabel = "N")
  long seed = 1;

  @Override
  public Integer call() throws IOException {
    Run run = given.run();
    Standings standings = new Standings(run, output.locale());
    boolean brief = output.formatOr(Format.TABLE) == Format.TABLE;
    output.give(
        List.of(brief ? standings.brief() : standings.full()), standings.notes(), Format.TABLE);
    if (store != null) {
      WholeFile.write(store, CanonicalForm.text(StoredRun.of(run, seed)));
    }
    return ExitCode.FINE;
  }
}
