package id.paritrana.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command returned, said and complained. */
public record Answer(int code, String out, String err) {

  /** Runs a command in this process. */
  public static Answer of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Paritrana.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Answer(code, out.toString(), err.toString());
  }
}
