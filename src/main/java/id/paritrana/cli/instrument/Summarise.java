package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.robustness.RankSample;
import java.util.List;
import picocli.CommandLine.Command;

/** Ranks the units in every column of scores and summarises their ranks. */
@Command(name = "summarise")
final class Summarise extends OnUnits {
  @Override
  List<Part> parts() {
    Units units = units();
    return SampleParts.of(units.idColumn(), units.ids(), RankSample.ofScores(units.columns()));
  }
}
