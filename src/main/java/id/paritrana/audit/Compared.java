package id.paritrana.audit;

import id.paritrana.award.Edition;
import id.paritrana.decision.seal.SealFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the record that was held against what was sealed or recorded of it.
 *
 * @param editionId the edition to which it belongs; empty where that is gone or never was
 * @param subject the sealed result, the correction whose end does not fit, or the code of the
 *     edition
 * @param sha256 of the statement of a seal; empty for everything else
 * @param compared how many rows or files were compared; 1 for a seal
 * @param uncovered how many rows came before the record of deeds kept rows, so that nothing is
 *     known of them but the deed
 * @param fault the first thing that does not fit; empty when all does
 */
public record Compared(
    Part part,
    @Nullable Long editionId,
    String subject,
    String sha256,
    long compared,
    long uncovered,
    Optional<SealFault> fault) {

  /** What is compared. */
  public enum Part {
    /** A sealed result with every row that determined it. */
    SEALED_RESULT,
    /** How a correction ended. */
    CORRECTION_END,
    /** What an edition released, published, issued, signed and revoked after its seals. */
    REGISTER,
    /** The bytes of an edition's documents, signed files and images. */
    FILES
  }

  /**
   * @param edition empty where it is gone
   */
  static Compared ofEdition(
      Part part,
      Optional<Edition> edition,
      long compared,
      long uncovered,
      Optional<SealFault> fault) {
    return new Compared(
        part,
        edition.map(Edition::id).orElse(null),
        edition.map(Edition::code).orElse("-"),
        "",
        compared,
        uncovered,
        fault);
  }

  static Compared end(@Nullable Long editionId, String subject) {
    return new Compared(
        Part.CORRECTION_END,
        editionId,
        subject,
        "",
        1,
        0,
        Optional.of(SealFault.of(SealFault.Kind.END_DIFFERS)));
  }

  static Compared seal(
      @Nullable Long editionId, String subject, String sha256, Optional<SealFault> fault) {
    return new Compared(Part.SEALED_RESULT, editionId, subject, sha256, 1, 0, fault);
  }
}
