package id.paritrana.audit;

import id.paritrana.award.Edition;
import id.paritrana.award.key.KeySet;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks the whole chain of deeds, every seal that is set on it, and what came after the seals;
 * changes nothing.
 */
@Singleton
public class VerifyingRecord {

  private final VerifyingChain chain;
  private final RecordedSeals seals;
  private final VerifyingRegister register;
  private final VerifyingFiles files;
  private final ReadingAudit reading;
  private final Semaphore turn = new Semaphore(1);

  VerifyingRecord(
      VerifyingChain chain,
      RecordedSeals seals,
      VerifyingRegister register,
      VerifyingFiles files,
      ReadingAudit reading) {
    this.chain = chain;
    this.seals = seals;
    this.register = register;
    this.files = files;
    this.reading = reading;
  }

  /** What was found; the files follow where they were asked for. */
  public record Report(VerifyingChain.Verdict chain, List<Compared> compared) {
    public Report {
      compared = List.copyOf(compared);
    }

    public boolean isWhole() {
      return chain instanceof VerifyingChain.Verdict.Whole && isWhole(compared);
    }

    public static boolean isWhole(List<Compared> compared) {
      return compared.stream().allMatch(each -> each.fault().isEmpty());
    }

    /** The same with what was found of the files. */
    public Report with(List<Compared> files) {
      return new Report(chain, Stream.concat(compared.stream(), files.stream()).toList());
    }
  }

  /** Is told how far the reading of files has come. */
  @FunctionalInterface
  public interface Watch {
    /**
     * @param all of the database, as they were counted at the beginning
     */
    void read(long files, long all);
  }

  /**
   * The chain, and the seals and registers of those editions alone whose record the actor reads.
   */
  @ReadOnly
  public Report verify(Actor actor) {
    return verify(readBy(actor), Optional.empty());
  }

  /** The same of all editions. */
  @ReadOnly
  public Report verify() {
    return verify(Optional.empty());
  }

  /**
   * The same with the keys that the reader trusts.
   *
   * @param trusted empty to take those of the database
   */
  @ReadOnly
  public Report verify(Optional<KeySet> trusted) {
    return verify(_ -> true, trusted);
  }

  /**
   * The bytes of the documents of those editions whose record the actor reads; for one reader at a
   * time, as it keeps a node busy for minutes.
   */
  public Outcome<List<Compared>> files(Actor actor) {
    if (!turn.tryAcquire()) {
      return Outcome.refused(Refusal.tooOften("audit.files-being-read", Map.of()));
    }
    try {
      return Outcome.done(files.compare(readBy(actor), (_, _) -> {}));
    } finally {
      turn.release();
    }
  }

  /** The bytes of all documents. */
  public List<Compared> files(Watch watch) {
    return files.compare(_ -> true, watch);
  }

  private Report verify(Predicate<@Nullable Long> editions, Optional<KeySet> trusted) {
    return new Report(
        chain.verify(),
        Stream.concat(
                seals.compare(editions, trusted).stream(),
                register.compare(editions, trusted).stream())
            .toList());
  }

  /** Observers read the whole record, also of what belongs to no edition any more. */
  private Predicate<@Nullable Long> readBy(Actor actor) {
    if (actor.is(Role.OBSERVER)) {
      return _ -> true;
    }
    Set<Long> read = reading.editions(actor).stream().map(Edition::id).collect(Collectors.toSet());
    return read::contains;
  }
}
