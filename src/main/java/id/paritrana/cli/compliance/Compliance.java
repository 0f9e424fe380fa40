package id.paritrana.cli.compliance;

import id.paritrana.cli.usage.Family;
import picocli.CommandLine.Command;

/** What can be done with monthly records of employers. */
@Command(
    name = "compliance",
    subcommands = {RankEmployers.class, ExplainEmployer.class, IdentityNumbers.class})
public final class Compliance extends Family {}
