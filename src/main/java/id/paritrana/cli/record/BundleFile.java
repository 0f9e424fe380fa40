package id.paritrana.cli.record;

import id.paritrana.award.key.KeySet;
import id.paritrana.cli.wording.Said;
import id.paritrana.decision.seal.SealBundle;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SealStatement;
import id.paritrana.decision.seal.SealedResult;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the bundle of a sealed result, which needs no database. */
public final class BundleFile {

  private BundleFile() {}

  /**
   * What was found.
   *
   * @param notes what a reader must know beside it
   */
  public record Found(boolean isSame, Sentence remark, List<Sentence> notes) {
    public Found {
      notes = List.copyOf(notes);
    }
  }

  /** Whether the name is that of a bundle. */
  public static boolean is(Path file) {
    return file.toString().endsWith(".zip");
  }

  /**
   * Checks signature and hashes, computes the run again and compares the ranks.
   *
   * @param trusted a file of public keys that the reader trusts; empty to take the bundle's own
   * @throws IllegalArgumentException when the file of keys holds none
   */
  public static Found check(Path file, @Nullable Path trusted) throws IOException {
    SealBundle bundle;
    try (InputStream packed = Files.newInputStream(file)) {
      bundle = SealBundle.read(packed);
    } catch (NoSuchFileException missing) {
      Fault absent = Fault.of(file.toString(), Reason.of("file.absent"), Reason.of("file.allowed"));
      return new Found(false, absent::in, List.of());
    } catch (IOException | IllegalArgumentException unreadable) {
      return new Found(
          false, Said.of("bundle.unreadable", String.valueOf(unreadable.getMessage())), List.of());
    }
    KeySet keys = trusted == null ? bundle.keys() : KeySet.read(Files.readString(trusted));
    SealedResult result = bundle.result();
    Optional<SealFault> fault = result.fault(result.kid().flatMap(keys::withKid).orElse(null));
    return fault.isPresent()
        ? new Found(false, SealWords.of(fault.get()), List.of())
        : sound(result, trusted);
  }

  private static Found sound(SealedResult result, @Nullable Path trusted) {
    SealStatement statement = result.statement();
    List<Sentence> notes = new ArrayList<>();
    SealStatement.Superseded superseded = statement.supersedes();
    if (superseded != null) {
      notes.add(Said.of("bundle.supersedes", superseded.sha256(), superseded.reason()));
    }
    long moved = result.moved();
    if (moved > 0) {
      notes.add(Said.of("bundle.moved", statement.subject(), moved));
    }
    if (trusted == null) {
      notes.add(Said.of("bundle.own-key", result.kid().orElse("")));
    }
    return new Found(
        true,
        Said.of(
            "bundle.sound",
            statement.subject(),
            statement.version(),
            statement.sealedAt().toString()),
        notes);
  }
}
