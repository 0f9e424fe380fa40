package id.paritrana.audit;

import id.paritrana.award.Editions;
import id.paritrana.award.key.KeySet;
import id.paritrana.decision.seal.Ledger;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SignedRows;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.identity.Act;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what came after the seals with the deeds that entered it, both ways: each row that a
 * deed entered lies there as it was, and each row that lies there was entered by a deed. What a row
 * says under a signature must fit that as well.
 */
@Singleton
class VerifyingRegister {

  private static final int AT_ONCE = 500;

  private final AuditRecords records;
  private final TableRows tables;
  private final SignedRows signed;
  private final Editions editions;

  VerifyingRegister(AuditRecords records, TableRows tables, SignedRows signed, Editions editions) {
    this.records = records;
    this.tables = tables;
    this.signed = signed;
    this.editions = editions;
  }

  /**
   * The registers of these editions, as far as they have rows or should have.
   *
   * @param trusted the keys that the reader trusts; empty to take those of the database
   */
  List<Compared> compare(Predicate<@Nullable Long> asked, Optional<KeySet> trusted) {
    Walk walk = new Walk(asked, trusted);
    walk.deeds();
    walk.tables();
    return walk.found();
  }

  /** Of each edition the rows whose deeds kept none; nothing once such rows were adopted. */
  SortedMap<Long, List<Act.Rows>> uncovered() {
    if (told().isEmpty()) {
      return new TreeMap<>();
    }
    Walk walk = new Walk(Objects::nonNull, Optional.empty());
    walk.deeds();
    walk.tables();
    return walk.uncovered.stream()
        .collect(
            Collectors.groupingBy(
                Lying::editionId,
                TreeMap::new,
                Collectors.mapping(
                    row -> Act.Rows.one(row.table().table(), Long.parseLong(row.key())),
                    Collectors.toList())));
  }

  /** What deeds that kept no rows tell of, as long as their rows were not adopted. */
  private Set<String> told() {
    return records.findByActionOrderById(AdoptingRows.Adopted.ACTION).isEmpty()
        ? Set.copyOf(
            records.told(
                Arrays.stream(RegisterTable.values())
                    .flatMap(table -> table.actions().stream())
                    .distinct()
                    .toList()))
        : Set.of();
  }

  /** A row that is not there as a deed entered it, or that no deed entered. */
  private record Misfit(long recordId, @Nullable Long editionId, SealFault fault) {}

  /** A row that lies in a table. */
  private record Lying(RegisterTable table, String key, @Nullable Long editionId, String subject) {

    String id() {
      return table.table() + " " + key;
    }
  }

  private final class Walk {

    private final Predicate<@Nullable Long> asked;
    private final Optional<KeySet> trusted;

    /** The edition of each row that a deed entered and none took away. */
    private final Map<String, Optional<Long>> entered = new HashMap<>();

    private final Map<String, Misfit> misfits = new LinkedHashMap<>();
    private final List<Lying> uncovered = new ArrayList<>();
    private long last;

    Walk(Predicate<@Nullable Long> asked, Optional<KeySet> trusted) {
      this.asked = asked;
      this.trusted = trusted;
    }

    /** Everything that was recorded since the last call. */
    void deeds() {
      for (List<AuditRecord> next = records.entering(last, AT_ONCE);
          !next.isEmpty();
          next = records.entering(last, AT_ONCE)) {
        Map<Long, List<Ledger.Row>> rows =
            next.stream().collect(Collectors.toMap(AuditRecord::id, this::rows));
        Map<String, Ledger.Row> lying = lying(rows.values().stream().flatMap(List::stream));
        next.forEach(
            record -> rows.get(record.id()).forEach(row -> hold(record, row, lying.get(row.id()))));
        last = next.getLast().id();
      }
    }

    /**
     * The rows of the tables which no deed entered, nor one from before rows were kept tells of.
     */
    void tables() {
      List<Lying> unknown =
          Arrays.stream(RegisterTable.values())
              .flatMap(VerifyingRegister.this::lying)
              .filter(row -> asked.test(row.editionId()) && !entered.containsKey(row.id()))
              .toList();
      Set<String> told = told();
      deeds();
      unknown.stream()
          .filter(row -> !entered.containsKey(row.id()))
          .forEach(row -> judge(row, told));
    }

    /** A row of no deed that kept rows; one from before is told of by action and subject alone. */
    private void judge(Lying row, Set<String> told) {
      if (row.table().actions().stream()
          .anyMatch(action -> told.contains(action + " " + row.subject()))) {
        uncovered.add(row);
      } else {
        misfits.put(
            row.id(),
            new Misfit(
                Long.MAX_VALUE,
                row.editionId(),
                SealFault.of(
                    SealFault.Kind.ROW_UNRECORDED,
                    new SealFault.Row(row.table().table(), row.key(), "", null, null))));
      }
    }

    List<Compared> found() {
      Map<Optional<Long>, Long> compared =
          entered.values().stream()
              .filter(edition -> asked.test(edition.orElse(null)))
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      Map<Optional<Long>, Long> open =
          uncovered.stream()
              .collect(
                  Collectors.groupingBy(
                      row -> Optional.ofNullable(row.editionId()), Collectors.counting()));
      Map<Optional<Long>, List<Misfit>> faulty =
          misfits.values().stream()
              .collect(Collectors.groupingBy(misfit -> Optional.ofNullable(misfit.editionId())));
      Set<Optional<Long>> all =
          new TreeSet<>(Comparator.comparing(edition -> edition.orElse(Long.MAX_VALUE)));
      all.addAll(compared.keySet());
      all.addAll(open.keySet());
      all.addAll(faulty.keySet());
      return all.stream()
          .map(
              edition ->
                  Compared.ofEdition(
                      Compared.Part.REGISTER,
                      edition.flatMap(editions::findById),
                      compared.getOrDefault(edition, 0L),
                      open.getOrDefault(edition, 0L),
                      faulty.getOrDefault(edition, List.of()).stream()
                          .min(Comparator.comparingLong(Misfit::recordId))
                          .map(Misfit::fault)))
          .toList();
    }

    private void hold(AuditRecord record, Ledger.Row row, Ledger.@Nullable Row lying) {
      if (row.isTakenAway()) {
        entered.remove(row.id());
        misfits.remove(row.id());
        return;
      }
      entered.put(row.id(), Optional.ofNullable(record.editionId()));
      if (asked.test(record.editionId())) {
        Ledger.difference(row, lying)
            .or(() -> unsigned(row))
            .ifPresent(
                fault ->
                    misfits.putIfAbsent(
                        row.id(), new Misfit(record.id(), record.editionId(), fault)));
      }
    }

    /** Of a row that is as it was recorded; the record itself may have been written anew. */
    private Optional<SealFault> unsigned(Ledger.Row row) {
      return signed.table().equals(row.table()) ? signed.fault(row, trusted) : Optional.empty();
    }

    /** The rows that the deed entered; none where what it kept of them cannot be read any more. */
    private List<Ledger.Row> rows(AuditRecord record) {
      try {
        return Ledger.read(Objects.requireNonNull(record.ledger()));
      } catch (IllegalArgumentException changed) {
        misfits.put(
            "audit_record " + record.id(),
            new Misfit(
                record.id(), record.editionId(), SealFault.of(SealFault.Kind.LEDGER_CHANGED)));
        return List.of();
      }
    }
  }

  private Stream<Lying> lying(RegisterTable table) {
    return tables.select(table.query()).stream()
        .map(
            row ->
                new Lying(
                    table,
                    Objects.requireNonNull(row.get("id")),
                    Optional.ofNullable(row.get("edition_id")).map(Long::valueOf).orElse(null),
                    String.valueOf(row.get("subject"))));
  }

  /**
   * What lies in the tables under the keys of these rows; nothing in tables that are no register.
   */
  private Map<String, Ledger.Row> lying(Stream<Ledger.Row> rows) {
    return rows
        .filter(row -> row.key().matches("\\d{1,18}"))
        .collect(
            Collectors.groupingBy(
                Ledger.Row::table,
                Collectors.mapping(row -> Long.valueOf(row.key()), Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(keys -> RegisterTable.named(keys.getKey()).isPresent())
        .flatMap(keys -> tables.withKeys(keys.getKey(), keys.getValue()).stream())
        .collect(Collectors.toMap(Ledger.Row::id, Function.identity()));
  }
}
