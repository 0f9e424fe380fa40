package id.paritrana.cli.instrument;

import id.paritrana.cli.usage.Family;
import picocli.CommandLine.Command;

/** The instruments for marks of several assessors. */
@Command(
    name = "panel",
    subcommands = {Agreement.class, Severity.class, Facets.class})
public final class Panels extends Family {}
