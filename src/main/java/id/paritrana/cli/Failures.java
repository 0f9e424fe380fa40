package id.paritrana.cli;

import id.paritrana.cli.record.RecordDoor;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command could not do its work. */
final class Failures implements IExecutionExceptionHandler {
  private static final int MOST = 50;

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    Locale locale = line.getResourceBundle().getLocale();
    PrintWriter err = line.getErr();
    return switch (failure) {
      case Refused refused -> {
        print(refused.faults(), locale, err);
        yield refused.faults().stream().allMatch(Failures::ofOption) ? ExitCode.USAGE : ExitCode.NO;
      }
      case IllegalArgumentException impossible -> {
        err.println(Said.of("failure.impossible", said(impossible)).in(locale));
        yield ExitCode.NO;
      }
      case IOException unwritten -> {
        err.println(Said.of("failure.unwritten", unwritten.toString()).in(locale));
        yield ExitCode.BROKEN;
      }
      case RecordDoor.Closed closed -> {
        err.println(closed.getMessage());
        yield ExitCode.BROKEN;
      }
      default -> broken(failure, line);
    };
  }

  /** Says that the program itself failed. */
  static int broken(Throwable failure, CommandLine line) {
    Locale locale = line.getResourceBundle().getLocale();
    line.getErr().println(Said.of("failure.broken", failure.toString()).in(locale));
    return ExitCode.BROKEN;
  }

  /** Options stand where files else stand. */
  private static boolean ofOption(Fault fault) {
    return fault.file().startsWith("--");
  }

  /** The faults, one a line; of very many the first and how many more there are. */
  static void print(List<Fault> faults, Locale locale, PrintWriter err) {
    faults.stream().limit(MOST).forEach(fault -> err.println(fault.in(locale)));
    if (faults.size() > MOST) {
      err.println(Said.of("fault.more", faults.size() - MOST).in(locale));
    }
  }

  /** What the first one said; parallel work wraps it. */
  private static String said(IllegalArgumentException impossible) {
    return impossible.getCause() instanceof IllegalArgumentException first
        ? said(first)
        : String.valueOf(impossible.getMessage());
  }
}
