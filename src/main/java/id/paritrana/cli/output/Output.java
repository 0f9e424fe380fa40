package id.paritrana.cli.output;

import id.paritrana.cli.csv.Fault;
import id.paritrana.cli.csv.Refused;
import id.paritrana.cli.csv.Row;
import id.paritrana.cli.wording.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options by which every command says in what form and where to its answer goes. */
public final class Output {
  @Option(names = "--format", paramLabel = "FORMAT")
  @Nullable Format format;

  @Option(names = "--output", paramLabel = "FILE")
  @Nullable Path file;

  @Option(names = "--part", paramLabel = "NAME")
  @Nullable String only;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  /** The language of the answer. */
  public Locale locale() {
    return command().resourceBundle().getLocale();
  }

  /** The format asked for, or else the usual one of the command. */
  public Format formatOr(Format usual) {
    return format == null ? usual : format;
  }

  /** Gives the parts of the answer, as a table unless asked otherwise. */
  public void give(List<Part> parts) throws IOException {
    give(parts, List.of(), Format.TABLE);
  }

  /**
   * Gives the parts of the answer, or the one asked for. Notes stand below a table, as {@code
   * notes} in JSON, and on the error stream beside CSV.
   *
   * @throws Refused where the part asked for is none of these
   */
  public void give(List<Part> parts, List<Sentence> notes, Format usual) throws IOException {
    Format chosen = formatOr(usual);
    List<String> said = notes.stream().map(note -> note.in(locale())).toList();
    List<Part> asked = asked(parts);
    String text =
        switch (chosen) {
          case TABLE -> AsTable.of(asked, locale()) + below(said);
          case CSV -> AsCsv.of(asked);
          case JSON -> AsJson.of(asked, said);
        };
    if (chosen == Format.CSV) {
      said.forEach(command().commandLine().getErr()::println);
    }
    give(text);
  }

  /** Gives a text as it is. */
  public void give(String text) throws IOException {
    if (file == null) {
      command().commandLine().getOut().print(text);
      command().commandLine().getOut().flush();
    } else {
      WholeFile.write(file, text);
    }
  }

  /** Gives a text that is too long to be held as a whole. */
  public void give(WholeFile.Content content) throws IOException {
    if (file == null) {
      content.to(command().commandLine().getOut());
      command().commandLine().getOut().flush();
    } else {
      WholeFile.write(file, content);
    }
  }

  private List<Part> asked(List<Part> parts) {
    if (only == null) {
      return parts;
    }
    List<Part> asked = parts.stream().filter(part -> part.name().equals(only)).toList();
    if (asked.isEmpty()) {
      throw new Refused(
          Fault.of(
              "--part",
              Sentence.of("word.unknown", only),
              Row.oneOf(parts.stream().map(Part::name).toList())));
    }
    return asked;
  }

  private static String below(List<String> notes) {
    return notes.stream()
        .map(note -> note + "\n")
        .collect(Collectors.joining("", notes.isEmpty() ? "" : "\n", ""));
  }

  private CommandSpec command() {
    if (command == null) {
      throw new IllegalStateException("no command yet");
    }
    return command;
  }
}
