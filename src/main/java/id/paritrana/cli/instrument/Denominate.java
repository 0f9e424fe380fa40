package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.composite.Denomination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Divides columns by those that the metadata name as their denominators. */
@Command(name = "denominate")
final class Denominate extends OnUnits {
  @Override
  List<Part> parts() {
    Units units = units();
    Map<String, double[]> divided = new LinkedHashMap<>();
    units
        .byCode()
        .forEach(
            (code, column) -> {
              String by = meta().text(code, "Denominator");
              divided.put(
                  code,
                  by.isEmpty()
                      ? column
                      : Denomination.by(column, Units.numbers(units.table(), List.of(by))[0]));
            });
    return List.of(units.part("denominated", divided));
  }
}
