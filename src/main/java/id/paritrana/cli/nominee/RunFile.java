package id.paritrana.cli.nominee;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.TextFile;
import id.paritrana.scoring.recomputation.CanonicalReader;
import id.paritrana.scoring.recomputation.CanonicalReader.Reading;
import id.paritrana.scoring.recomputation.StoredRun;
import java.nio.file.Path;

/** Reads stored runs. */
public final class RunFile {
  private RunFile() {}

  /**
   * The run of a file.
   *
   * @throws Refused where it is none
   */
  public static StoredRun read(Path file) {
    return switch (CanonicalReader.read(TextFile.read(file))) {
      case Reading.Sound(StoredRun run) -> run;
      case Reading.Broken(int line, var why) ->
          throw new Refused(
              new Fault(file.toString(), line, 0, "", why::in, Said.of("run.allowed")));
    };
  }
}
