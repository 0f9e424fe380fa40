package id.paritrana.cli.output;

import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command that answers with tables says in what form and where to. */
public final class Output extends Destination {
  @Option(names = "--format", paramLabel = "FORMAT")
  @Nullable Format format;

  @Option(names = "--part", paramLabel = "NAME")
  @Nullable String only;

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

  private List<Part> asked(List<Part> parts) {
    if (only == null) {
      return parts;
    }
    List<Part> asked = parts.stream().filter(part -> part.name().equals(only)).toList();
    if (asked.isEmpty()) {
      throw new Refused(
          Fault.of(
              "--part",
              Reason.of("word.unknown", only),
              Row.oneOf(parts.stream().map(Part::name).toList())));
    }
    return asked;
  }

  private static String below(List<String> notes) {
    return notes.stream()
        .map(note -> note + "\n")
        .collect(Collectors.joining("", notes.isEmpty() ? "" : "\n", ""));
  }
}
