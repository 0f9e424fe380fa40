package id.paritrana.cli.instrument;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.severity.Panel;
import java.util.List;

/** Why marks cannot be fitted. */
final class Unfit {
  private Unfit() {}

  /** Panels that share no nominee cannot be compared; one fault names each. */
  static Refused panels(String file, List<Panel> panels) {
    return new Refused(
        panels.stream()
            .map(
                panel ->
                    Fault.of(
                        file,
                        Said.of("panels.apart", String.join(", ", panel.assessors())),
                        Said.of("panels.allowed")))
            .toList());
  }
}
