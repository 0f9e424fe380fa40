package id.paritrana.cli.instrument;

import id.paritrana.cli.usage.Family;
import picocli.CommandLine.Command;

/** The instruments for the certainty of ranks. */
@Command(
    name = "ranks",
    subcommands = {
      Confidence.class,
      Counts.class,
      Summarise.class,
      Replay.class,
      DrawWeights.class
    })
public final class RankTables extends Family {}
