package id.paritrana.cli.instrument;

import id.paritrana.cli.usage.Family;
import picocli.CommandLine.Command;

/** The instruments for variance-based sensitivity. */
@Command(
    name = "sobol",
    subcommands = {SobolPoints.class, SobolEstimates.class, SobolFactorial.class})
public final class Sobol extends Family {}
