package id.paritrana.cli.instrument;

import id.paritrana.cli.csv.Fault;
import id.paritrana.cli.csv.Refused;
import id.paritrana.cli.wording.Sentence;
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
                        Sentence.of("panels.apart", String.join(", ", panel.assessors())),
                        Sentence.of("panels.allowed")))
            .toList());
  }
}
