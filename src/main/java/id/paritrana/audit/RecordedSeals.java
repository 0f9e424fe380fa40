package id.paritrana.audit;

import id.paritrana.award.key.KeySet;
import id.paritrana.decision.Correction;
import id.paritrana.decision.EndedCorrections;
import id.paritrana.decision.Seal;
import id.paritrana.decision.VerifyingSeals;
import id.paritrana.decision.seal.ChainEnd;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SealStatement;
import id.paritrana.decision.seal.SealedResult;
import id.paritrana.identity.Act.Change;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds every seal, and the end of every correction, against the record of deeds as well. */
@Singleton
class RecordedSeals {

  private final VerifyingSeals seals;
  private final AuditRecords records;
  private final EndedCorrections ended;

  RecordedSeals(VerifyingSeals seals, AuditRecords records, EndedCorrections ended) {
    this.seals = seals;
    this.records = records;
    this.ended = ended;
  }

  /** What the record of deeds tells of the seals, and of the end of each correction by its name. */
  private record Told(List<AuditRecord> made, Map<String, AuditRecord> ends) {}

  /**
   * The seals in their order, then those that are gone, then the ends that do not fit. The record
   * is read before the tables and once more after them: what is done meanwhile is told by the later
   * reading, and what the earlier one tells must be there.
   */
  List<Compared> compare(Predicate<@Nullable Long> editions, Optional<KeySet> trusted) {
    Told before = told(editions);
    List<VerifyingSeals.Checked> checked = seals.of(editions, trusted);
    List<EndedCorrections.Ended> ends = ended.all();
    Told after = told(editions);
    List<Compared> compared = new ArrayList<>();
    checked.forEach(
        each ->
            compared.add(
                Compared.seal(
                    each.editionId(),
                    each.subject(),
                    each.seal().sha256(),
                    each.fault().or(() -> unrecorded(each, after.made())))));
    Set<String> there =
        checked.stream().map(each -> each.seal().sha256()).collect(Collectors.toSet());
    for (AuditRecord record : before.made()) {
      String sha256 = sealed(record);
      if (!there.contains(sha256)) {
        compared.add(
            Compared.seal(
                record.editionId(),
                record.subject(),
                sha256,
                Optional.of(SealFault.of(SealFault.Kind.SEAL_GONE))));
      }
    }
    compared.addAll(
        differing(
            before, after, ends.stream().filter(end -> editions.test(end.editionId())).toList()));
    return compared;
  }

  private Told told(Predicate<@Nullable Long> editions) {
    Map<String, AuditRecord> ends = new HashMap<>();
    for (Correction.State state : List.of(Correction.State.IN_FORCE, Correction.State.GIVEN_UP)) {
      of(state.action(), editions).forEach(record -> ends.put(record.subject(), record));
    }
    return new Told(of(Seal.MADE, editions), ends);
  }

  private List<AuditRecord> of(String action, Predicate<@Nullable Long> editions) {
    return records.findByActionOrderById(action).stream()
        .filter(record -> editions.test(record.editionId()))
        .toList();
  }

  /** The corrections that the record tells to have ended otherwise than they did, or not at all. */
  private static List<Compared> differing(
      Told before, Told after, List<EndedCorrections.Ended> ends) {
    Map<String, Compared> differing = new TreeMap<>();
    before
        .ends()
        .forEach((name, record) -> differing.put(name, Compared.end(record.editionId(), name)));
    for (EndedCorrections.Ended end : ends) {
      AuditRecord record = after.ends().get(end.name());
      if (record != null && record.action().equals(end.state().action())) {
        differing.remove(end.name());
      } else {
        differing.put(end.name(), Compared.end(end.editionId(), end.name()));
      }
    }
    return List.copyOf(differing.values());
  }

  private Optional<SealFault> unrecorded(VerifyingSeals.Checked seal, List<AuditRecord> made) {
    boolean recorded =
        made.stream()
            .anyMatch(
                record ->
                    record.subject().equals(seal.subject())
                        && sealed(record).equals(seal.seal().sha256()));
    if (!recorded) {
      return Optional.of(SealFault.of(SealFault.Kind.UNRECORDED));
    }
    ChainEnd end = statement(seal.seal()).chain();
    return records.findById(end.id()).filter(record -> record.hash().equals(end.hash())).isPresent()
        ? Optional.empty()
        : Optional.of(SealFault.of(SealFault.Kind.CHAIN_DIFFERS));
  }

  private static SealStatement statement(Seal seal) {
    return new SealedResult(seal.statement(), "", "", Optional.empty()).statement();
  }

  /** The hash of the statement that the record names; empty where it cannot be read any more. */
  private static String sealed(AuditRecord record) {
    try {
      return Chain.changes(record).stream()
          .map(Change::to)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse("");
    } catch (IllegalStateException changed) {
      return "";
    }
  }
}
