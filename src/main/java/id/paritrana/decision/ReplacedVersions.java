package id.paritrana.decision;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Tells of a version of a sealed result which one it replaced; who may know is asked elsewhere. */
@Singleton
public class ReplacedVersions {

  private final Seals seals;
  private final Corrections corrections;
  private final CorrectionEnds ends;

  ReplacedVersions(Seals seals, Corrections corrections, CorrectionEnds ends) {
    this.seals = seals;
    this.corrections = corrections;
    this.ends = ends;
  }

  /**
   * That a version replaced another.
   *
   * @param version 2 and up
   * @param replaced the one before it
   * @param since when it came into force
   * @param reason as everybody reads it
   */
  public record Replacing(int version, int replaced, Instant since, String reason) {}

  /** Which version the one that counts replaced; empty while it is the first. */
  @ReadOnly
  public Optional<Replacing> ofCategory(long categoryId) {
    return seals.inForce(categoryId).flatMap(this::of);
  }

  /** Which version this one replaced; empty for the first, and before it came into force. */
  @ReadOnly
  public Optional<Replacing> of(long categoryId, int version) {
    return seals.findByCategoryIdAndVersion(categoryId, version).flatMap(this::of);
  }

  private Optional<Replacing> of(Seal seal) {
    return Optional.ofNullable(seal.correctionId())
        .flatMap(corrections::findById)
        .flatMap(
            correction ->
                ends.findByCorrectionId(correction.id())
                    .map(
                        end ->
                            new Replacing(
                                seal.version(),
                                seal.version() - 1,
                                end.endedAt(),
                                correction.reason())));
  }
}
