package id.paritrana.cli;

import id.paritrana.scoring.wording.Sentence;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Says on the error stream, while it lasts, what takes long; nothing where no one watches. */
final class Progress implements AutoCloseable {
  private final PrintWriter err;
  private final String text;

  private Progress(PrintWriter err, String text) {
    this.err = err;
    this.text = text;
    err.print(text);
    err.flush();
  }

  static Progress of(@Nullable CommandSpec command, Sentence what) {
    if (command == null) {
      throw new IllegalStateException("no command yet");
    }
    boolean watched = System.console() != null && System.console().isTerminal();
    return new Progress(
        command.commandLine().getErr(),
        watched ? what.in(command.resourceBundle().getLocale()) : "");
  }

  @Override
  public void close() {
    if (!text.isEmpty()) {
      err.print("\r" + " ".repeat(text.length()) + "\r");
      err.flush();
    }
  }
}
