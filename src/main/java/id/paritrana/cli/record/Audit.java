package id.paritrana.cli.record;

import id.paritrana.cli.usage.Family;
import picocli.CommandLine.Command;

/** What can be done with the record of the portal. */
@Command(name = "audit", subcommands = VerifyRecord.class)
public final class Audit extends Family {}
