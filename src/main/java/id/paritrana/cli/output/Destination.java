package id.paritrana.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option by which every command says where to its answer goes. */
public sealed class Destination permits Output {
  @Option(names = "--output", paramLabel = "FILE")
  @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  /** The language of the answer. */
  public final Locale locale() {
    return command().resourceBundle().getLocale();
  }

  /** Gives a text as it is. */
  public final void give(String text) throws IOException {
    if (file == null) {
      command().commandLine().getOut().print(text);
      command().commandLine().getOut().flush();
    } else {
      WholeFile.write(file, text);
    }
  }

  /** Gives a text that is too long to be held as a whole. */
  public final void give(WholeFile.Content content) throws IOException {
    if (file == null) {
      content.to(command().commandLine().getOut());
      command().commandLine().getOut().flush();
    } else {
      WholeFile.write(file, content);
    }
  }

  final CommandSpec command() {
    if (command == null) {
      throw new IllegalStateException("no command yet");
    }
    return command;
  }
}
