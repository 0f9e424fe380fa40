package id.paritrana.audit;

import id.paritrana.award.Editions;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.nomination.EvidenceStore;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of all documents, signed files and images again, and compares their hash with
 * that under which the tables name them.
 */
@Singleton
class VerifyingFiles {

  private static final int AT_ONCE = 500;

  private final TableRows tables;
  private final EvidenceStore store;
  private final Editions editions;

  VerifyingFiles(TableRows tables, EvidenceStore store, Editions editions) {
    this.tables = tables;
    this.store = store;
    this.editions = editions;
  }

  /** The files of these editions, an edition each; of many gigabytes it takes minutes. */
  List<Compared> compare(Predicate<@Nullable Long> asked, VerifyingRecord.Watch watch) {
    Walk walk = new Walk(asked, watch);
    Arrays.stream(StoredFile.values()).forEach(walk::table);
    return walk.counts.entrySet().stream()
        .map(
            each ->
                Compared.ofEdition(
                    Compared.Part.FILES,
                    each.getKey().flatMap(editions::findById),
                    each.getValue().files,
                    0,
                    Optional.ofNullable(each.getValue().fault)))
        .toList();
  }

  /** What was found of an edition so far. */
  private static final class Count {
    private long files;
    private @Nullable SealFault fault;
  }

  private final class Walk {

    private final Predicate<@Nullable Long> asked;
    private final VerifyingRecord.Watch watch;
    private final long all;
    private long read;

    /** Hashes that their bytes have: many certificates show the same image. */
    private final Set<String> whole = new HashSet<>();

    private final Map<Optional<Long>, Count> counts =
        new TreeMap<>(Comparator.comparing(edition -> edition.orElse(Long.MAX_VALUE)));

    Walk(Predicate<@Nullable Long> asked, VerifyingRecord.Watch watch) {
      this.asked = asked;
      this.watch = watch;
      all =
          Arrays.stream(StoredFile.values())
              .flatMap(table -> tables.select(table.count()).stream())
              .mapToLong(row -> Long.parseLong(Objects.requireNonNull(row.get("files"))))
              .sum();
    }

    void table(StoredFile table) {
      long last = 0;
      for (List<Map<String, @Nullable String>> next = tables.select(table.next(AT_ONCE), last);
          !next.isEmpty();
          next = tables.select(table.next(AT_ONCE), last)) {
        for (Map<String, @Nullable String> row : next) {
          last = Long.parseLong(Objects.requireNonNull(row.get("id")));
          file(table, last, row);
        }
      }
    }

    private void file(StoredFile table, long key, Map<String, @Nullable String> row) {
      Optional<Long> edition = Optional.ofNullable(row.get("edition_id")).map(Long::valueOf);
      if (asked.test(edition.orElse(null))) {
        Count count = counts.computeIfAbsent(edition, _ -> new Count());
        count.files++;
        String sha256 = Objects.requireNonNull(row.get("sha256"));
        if (!whole.contains(sha256)) {
          Optional<String> found = store.fingerprint(sha256);
          if (found.equals(Optional.of(sha256))) {
            whole.add(sha256);
          } else if (count.fault == null) {
            count.fault = fault(table, key, sha256, found);
          }
        }
      }
      read++;
      watch.read(read, all);
    }
  }

  private static SealFault fault(
      StoredFile table, long key, String sha256, Optional<String> found) {
    return SealFault.of(
        found.isPresent() ? SealFault.Kind.FILE_CHANGED : SealFault.Kind.FILE_GONE,
        new SealFault.Row(table.table(), Long.toString(key), "sha256", sha256, found.orElse(null)));
  }
}
