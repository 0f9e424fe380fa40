package id.paritrana.cli.instrument;

import id.paritrana.cli.usage.Family;
import picocli.CommandLine.Command;

/** The instruments for tables of units and figures. */
@Command(
    name = "table",
    subcommands = {
      Describe.class,
      Correlate.class,
      Denominate.class,
      Screen.class,
      Impute.class,
      FillYears.class,
      Treat.class,
      Transform.class,
      Normalise.class,
      Aggregate.class,
      Order.class,
      Outrank.class,
      Remove.class,
      Profile.class,
      Weigh.class,
      RankUnits.class
    })
public final class Tables extends Family {}
