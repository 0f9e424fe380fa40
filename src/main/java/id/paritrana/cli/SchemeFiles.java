package id.paritrana.cli;

import id.paritrana.cli.nominee.SchemeFile;
import id.paritrana.cli.output.Destination;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Family;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scale;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeWriter;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What can be done with a scheme alone. */
@Command(
    name = "scheme",
    subcommands = {SchemeFiles.Check.class, SchemeFiles.Schema.class, SchemeFiles.Layout.class})
final class SchemeFiles extends Family {
  /** Tells all faults of scheme files. */
  @Command(name = "check")
  static final class Check implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "SCHEME", descriptionKey = "scheme.files")
    List<Path> files = List.of();

    @Mixin Output output = new Output();

    @Override
    public Integer call() throws IOException {
      List<List<Object>> rows = new ArrayList<>();
      List<Sentence> notes = new ArrayList<>();
      for (Path file : files) {
        try {
          references(file, SchemeFile.read(file), notes);
        } catch (Refused refused) {
          refused.faults().forEach(each -> rows.add(row(each)));
        }
      }
      if (rows.isEmpty()) {
        notes.addFirst(Said.of("scheme.sound", files.size()));
      }
      output.give(
          List.of(
              new Part(
                  "faults", List.of("file", "line", "column", "path", "wrong", "allowed"), rows)),
          notes,
          id.paritrana.cli.output.Format.TABLE);
      return rows.isEmpty() ? ExitCode.FINE : ExitCode.NO;
    }

    /** Whom a scheme names must take part, which only the nominees can tell. */
    private static void references(Path file, Scheme scheme, List<Sentence> notes) {
      for (Criterion.Measured leaf : scheme.measured()) {
        if (leaf.scale() instanceof Scale.DistanceToReference(String nominee)) {
          notes.add(Said.of("scheme.reference", file.toString(), leaf.id(), nominee));
        }
      }
    }

    private List<Object> row(Fault fault) {
      return List.of(
          fault.file(),
          (int) fault.line(),
          fault.column(),
          fault.where(),
          fault.wrong().in(output.locale()),
          fault.allowed().in(output.locale()));
    }
  }

  /** Prints the JSON schema of scheme files. */
  @Command(name = "schema")
  static final class Schema implements Callable<Integer> {
    @Mixin Destination output = new Destination();

    @Override
    public Integer call() throws IOException {
      try (InputStream schema = Scheme.class.getResourceAsStream("/schemes/scheme.schema.json")) {
        if (schema == null) {
          throw new IOException("/schemes/scheme.schema.json");
        }
        output.give(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      }
      return ExitCode.FINE;
    }
  }

  /** Prints a scheme with every default written out, as stored runs hold it. */
  @Command(name = "format")
  static final class Layout implements Callable<Integer> {
    @Parameters(paramLabel = "SCHEME", descriptionKey = "scheme.files")
    Path file = Path.of("");

    @Mixin Destination output = new Destination();

    @Override
    public Integer call() throws IOException {
      output.give(SchemeWriter.write(SchemeFile.read(file)));
      return ExitCode.FINE;
    }
  }
}
