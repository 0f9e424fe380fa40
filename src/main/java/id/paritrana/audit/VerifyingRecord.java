package id.paritrana.audit;

import id.paritrana.award.Edition;
import id.paritrana.decision.Correction;
import id.paritrana.decision.EndedCorrections;
import id.paritrana.decision.Seal;
import id.paritrana.decision.VerifyingSeals;
import id.paritrana.decision.seal.ChainEnd;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SealStatement;
import id.paritrana.decision.seal.SealedResult;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks the whole chain of deeds and every seal that is set on it; changes nothing. */
@Singleton
public class VerifyingRecord {

  private final VerifyingChain chain;
  private final VerifyingSeals seals;
  private final AuditRecords records;
  private final ReadingAudit reading;
  private final EndedCorrections ended;

  VerifyingRecord(
      VerifyingChain chain,
      VerifyingSeals seals,
      AuditRecords records,
      ReadingAudit reading,
      EndedCorrections ended) {
    this.chain = chain;
    this.seals = seals;
    this.records = records;
    this.reading = reading;
    this.ended = ended;
  }

  /**
   * A seal.
   *
   * @param editionId the edition to which it belongs
   * @param subject whose result it seals, or the correction whose end does not fit
   * @param sha256 of its statement; empty for a correction
   * @param fault the first thing that does not fit; empty when all does
   */
  public record SealVerdict(
      @Nullable Long editionId, String subject, String sha256, Optional<SealFault> fault) {}

  /** What was found. */
  public record Report(VerifyingChain.Verdict chain, List<SealVerdict> seals) {
    public Report {
      seals = List.copyOf(seals);
    }

    public boolean isWhole() {
      return chain instanceof VerifyingChain.Verdict.Whole
          && seals.stream().allMatch(seal -> seal.fault().isEmpty());
    }
  }

  /** The same with the seals of those editions alone whose record the actor reads. */
  @ReadOnly
  public Report verify(Actor actor) {
    Set<Long> read = reading.editions(actor).stream().map(Edition::id).collect(Collectors.toSet());
    Report all = verify();
    return new Report(
        all.chain(), all.seals().stream().filter(seal -> read.contains(seal.editionId())).toList());
  }

  @ReadOnly
  public Report verify() {
    VerifyingChain.Verdict verdict = chain.verify();
    List<AuditRecord> made = records.findByActionOrderById(Seal.MADE);
    List<VerifyingSeals.Checked> checked = seals.all();
    List<SealVerdict> verdicts = new ArrayList<>();
    checked.forEach(
        each ->
            verdicts.add(
                new SealVerdict(
                    each.place().edition().id(),
                    each.place().subject(),
                    each.seal().sha256(),
                    each.fault().or(() -> unrecorded(each, made)))));
    Set<String> there =
        checked.stream().map(each -> each.seal().sha256()).collect(Collectors.toSet());
    for (AuditRecord record : made) {
      String sha256 = sealed(record);
      if (!there.contains(sha256)) {
        verdicts.add(
            new SealVerdict(
                record.editionId(),
                record.subject(),
                sha256,
                Optional.of(SealFault.of(SealFault.Kind.SEAL_GONE))));
      }
    }
    verdicts.addAll(ends());
    return new Report(verdict, verdicts);
  }

  /** The corrections that the record tells to have ended otherwise than they did, or not at all. */
  private List<SealVerdict> ends() {
    Map<String, SealVerdict> differing = new TreeMap<>();
    Map<String, String> told = new HashMap<>();
    for (Correction.State state : List.of(Correction.State.IN_FORCE, Correction.State.GIVEN_UP)) {
      for (AuditRecord record : records.findByActionOrderById(state.action())) {
        told.put(record.subject(), record.action());
        differing.put(record.subject(), differs(record.editionId(), record.subject()));
      }
    }
    for (EndedCorrections.Ended end : ended.all()) {
      if (end.state().action().equals(told.get(end.name()))) {
        differing.remove(end.name());
      } else {
        differing.put(end.name(), differs(end.edition().id(), end.name()));
      }
    }
    return List.copyOf(differing.values());
  }

  private static SealVerdict differs(@Nullable Long editionId, String subject) {
    return new SealVerdict(
        editionId, subject, "", Optional.of(SealFault.of(SealFault.Kind.END_DIFFERS)));
  }

  private Optional<SealFault> unrecorded(VerifyingSeals.Checked seal, List<AuditRecord> made) {
    boolean recorded =
        made.stream()
            .anyMatch(
                record ->
                    record.subject().equals(seal.place().subject())
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

  /** The hash of the statement that the record names. */
  private static String sealed(AuditRecord record) {
    return Chain.changes(record).stream()
        .map(Change::to)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
