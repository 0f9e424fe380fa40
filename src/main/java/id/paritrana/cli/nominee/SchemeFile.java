package id.paritrana.cli.nominee;

import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.TextFile;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.nio.file.Path;

/** Reads scheme files. */
public final class SchemeFile {
  private SchemeFile() {}

  /**
   * The scheme of a file.
   *
   * @throws Refused with every fault of the scheme
   */
  public static Scheme read(Path file) {
    return switch (SchemeReader.read(TextFile.read(file))) {
      case SchemeReading.Readable(Scheme scheme) -> scheme;
      case SchemeReading.Faulty(var faults) ->
          throw new Refused(
              faults.stream()
                  .map(
                      each ->
                          new Fault(
                              file.toString(),
                              each.line(),
                              each.column(),
                              each.path(),
                              each.wrong(),
                              each.allowed()))
                  .toList());
    };
  }
}
