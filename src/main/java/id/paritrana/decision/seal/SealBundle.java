package id.paritrana.decision.seal;

import id.paritrana.award.key.KeySet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A sealed result as a set of files, by which a stranger checks it.
 *
 * @param keys the public keys of the edition, as the bundle itself names them
 */
public record SealBundle(SealedResult result, KeySet keys) {

  /** The statement with its signature: a JSON Web Signature in compact form. */
  private static final String STATEMENT = "seal.jws";

  private static final String KEYS = "keys.json";
  private static final String RUN = "run.jsonl";
  private static final String RANKS = "ranks.jsonl";
  private static final String LEDGER = "ledger.jsonl";

  /** The most that a bundle may hold when unpacked, in bytes. */
  private static final int MOST = 64_000_000;

  private static final Set<String> NAMES = Set.of(STATEMENT, KEYS, RUN, RANKS, LEDGER);

  /** The files by their names. */
  public SequencedMap<String, byte[]> files() {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put(STATEMENT, bytes(result.signed()));
    files.put(KEYS, bytes(keys.text()));
    files.put(RUN, bytes(result.run()));
    files.put(RANKS, bytes(result.ranks()));
    result.ledger().ifPresent(rows -> files.put(LEDGER, bytes(rows)));
    return files;
  }

  /**
   * Reads a packed bundle.
   *
   * @throws IllegalArgumentException when a file is missing, there twice or of another name, when
   *     there is more than anybody packs, or keys cannot be read
   */
  public static SealBundle read(InputStream packed) throws IOException {
    Map<String, String> files = new HashMap<>();
    int left = MOST;
    try (ZipInputStream archive = new ZipInputStream(packed)) {
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (!NAMES.contains(entry.getName())) {
          throw new IllegalArgumentException("unknown: " + entry.getName());
        }
        byte[] content = archive.readNBytes(left);
        left -= content.length;
        if (left == 0) {
          throw new IllegalArgumentException("more than " + MOST + " bytes");
        }
        if (files.put(entry.getName(), new String(content, StandardCharsets.UTF_8)) != null) {
          throw new IllegalArgumentException("twice: " + entry.getName());
        }
      }
    }
    return new SealBundle(
        new SealedResult(
            file(files, STATEMENT),
            file(files, RUN),
            file(files, RANKS),
            Optional.ofNullable(files.get(LEDGER))),
        KeySet.read(file(files, KEYS)));
  }

  private static String file(Map<String, String> files, String name) {
    String content = files.get(name);
    if (content == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return content;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
