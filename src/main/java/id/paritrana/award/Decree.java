package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decree that names an edition's winners, as far as it is known; empty texts are not known yet.
 *
 * @param datedOn empty while it has no date
 */
@MappedEntity("decree")
public record Decree(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    String number,
    @Nullable LocalDate datedOn,
    String subjectId,
    String subjectEn,
    String officeId,
    String officeEn,
    String signer,
    Instant setAt,
    long setBy) {

  /** The same as it was entered. */
  public DecreeDraft draft() {
    return new DecreeDraft(
        number, datedOn, new Phrase(subjectId, subjectEn), new Phrase(officeId, officeEn), signer);
  }
}
