package id.paritrana.cli.record;

import id.paritrana.audit.VerifyingRecord;
import id.paritrana.cli.wording.Said;
import java.io.PrintWriter;
import java.util.Locale;

/** Says on the error stream how far files are read; nothing where no one watches. */
final class FilesRead implements VerifyingRecord.Watch, AutoCloseable {

  private final PrintWriter err;
  private final Locale locale;
  private String said = "";
  private long percent = -1;

  FilesRead(PrintWriter err, Locale locale) {
    this.err = err;
    this.locale = locale;
  }

  @Override
  public void read(long files, long all) {
    long now = files * 100 / Math.max(files, all);
    if (now > percent && System.console() != null && System.console().isTerminal()) {
      percent = now;
      say(Said.of("record.reading-files", files, all).in(locale));
    }
  }

  @Override
  public void close() {
    if (!said.isEmpty()) {
      say("");
    }
  }

  private void say(String text) {
    err.print("\r" + text + " ".repeat(Math.max(0, said.length() - text.length())));
    err.print(text.isEmpty() ? "\r" : "");
    err.flush();
    said = text;
  }
}
