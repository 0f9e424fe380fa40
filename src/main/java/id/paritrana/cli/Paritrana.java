package id.paritrana.cli;

import id.paritrana.cli.compliance.Compliance;
import id.paritrana.cli.instrument.Compare;
import id.paritrana.cli.instrument.Panels;
import id.paritrana.cli.instrument.RankTables;
import id.paritrana.cli.instrument.Sobol;
import id.paritrana.cli.instrument.Tables;
import id.paritrana.cli.record.Audit;
import id.paritrana.cli.record.RecordDoor;
import id.paritrana.cli.record.VerifyRecord;
import id.paritrana.cli.usage.Family;
import id.paritrana.cli.wording.Said;
import id.paritrana.scoring.Scoring;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as a command: all that the engine can do with files alone. */
@Command(
    name = "paritrana",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpWidth = 100,
    versionProvider = Paritrana.Version.class,
    subcommands = {
      Score.class,
      Explain.class,
      Robustness.class,
      Recompute.class,
      Verify.class,
      SchemeFiles.class,
      Tables.class,
      Compare.class,
      Panels.class,
      RankTables.class,
      Sobol.class,
      Compliance.class,
      Audit.class
    })
public final class Paritrana extends Family {
  /** The languages of the program. */
  enum Spoken {
    ID,
    EN
  }

  /**
   * Read by {@link Language} before help can be said; kept here so that it is known and checked.
   */
  @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
  Spoken language = Spoken.ID;

  /** Says the version of the engine. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Paritrana Award, engine " + Scoring.ENGINE};
    }
  }

  /**
   * Runs a command on the streams of the process; returns its {@link ExitCode}.
   *
   * @param record the record of the portal, for the commands that read it
   */
  public static int run(RecordDoor record, String... args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    CommandLine line = commandLine(args);
    VerifyRecord verifying =
        line.getSubcommands().get("audit").getSubcommands().get("verify").getCommand();
    verifying.through(record);
    return run(line, out, err, args);
  }

  /** Runs a command that needs files alone; returns its {@link ExitCode}. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(commandLine(args), out, err, args);
  }

  private static int run(CommandLine line, PrintWriter out, PrintWriter err, String... args) {
    int code = code(line.setOut(out).setErr(err), args);
    err.flush();
    return out.checkError() ? ExitCode.BROKEN : code;
  }

  /** Want of memory breaks a command without being an exception. */
  private static int code(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (Error broken) {
      return Failures.broken(broken, line);
    }
  }

  /** All commands, explained in the language that these arguments ask for. */
  static CommandLine commandLine(String... args) {
    CommandLine line = new CommandLine(new Paritrana());
    line.setResourceBundle(ResourceBundle.getBundle(Said.BUNDLE, Language.of(args)));
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new WrongUsage());
    Words.register(line);
    return line;
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
