package id.paritrana.cli;

import id.paritrana.cli.nominee.RunFile;
import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.record.BundleFile;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.recomputation.Recomputation;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Computes stored runs and sealed results again. What is confirmed are the results: states, scores,
 * ranks, prizes, classes and points, from figures, marks and documents as they are stored. Who
 * changes names, sources, assessors, or marks on which no result rests, changes the file all the
 * same, and its SHA-256 with it.
 */
@Command(name = "recompute")
final class Recompute implements Callable<Integer> {
  private static final Sentence COVERS = Said.of("recompute.covers");

  @Parameters(arity = "1..*", paramLabel = "RUN.json", descriptionKey = "recompute.runs")
  List<Path> runs = List.of();

  @Option(names = "--keys", paramLabel = "KEYS.json", descriptionKey = "recompute.keys")
  @Nullable Path keys;

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    Locale locale = output.locale();
    List<List<Object>> rows = new ArrayList<>();
    List<Sentence> notes = new ArrayList<>();
    boolean same = true;
    for (Path each : runs) {
      BundleFile.Found found =
          BundleFile.is(each) ? BundleFile.check(each, keys) : run(each, locale);
      same &= found.isSame();
      rows.add(
          List.of(
              each.toString(),
              found.isSame() ? "same" : "no",
              found.remark().in(locale),
              digest(each)));
      notes.addAll(found.notes());
    }
    output.give(
        List.of(new Part("runs", List.of("file", "answer", "remark", "sha-256"), rows)),
        notes.stream().distinct().toList(),
        Format.TABLE);
    return same ? ExitCode.FINE : ExitCode.NO;
  }

  private static BundleFile.Found run(Path file, Locale locale) {
    String why = why(file, locale);
    return new BundleFile.Found(
        why.isEmpty(), why.isEmpty() ? Said.of("recompute.same") : _ -> why, List.of(COVERS));
  }

  /** Why the run is not confirmed; empty if every bit of its results is the same. */
  private static String why(Path file, Locale locale) {
    try {
      return switch (Recomputation.of(RunFile.read(file))) {
        case Recomputation.Same _ -> "";
        case Recomputation.Different(var first) -> first.in(locale);
        case Recomputation.Impossible(var why) -> why.in(locale);
      };
    } catch (Refused refused) {
      return refused.faults().getFirst().in(locale);
    }
  }

  /** The SHA-256 of a file; empty where it cannot be read. */
  private static Optional<String> digest(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (IOException unreadable) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
