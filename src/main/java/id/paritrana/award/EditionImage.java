package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A logo or a seal on the documents of an edition. Its bytes lie where documents lie, under their
 * hash.
 *
 * @param width of the image, in dots
 * @param height of the image, in dots
 * @param alternativeId what one sees, in Indonesian, for those who cannot see it
 * @param alternativeEn the same in English
 */
@MappedEntity("edition_image")
public record EditionImage(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    Place place,
    String sha256,
    int width,
    int height,
    String alternativeId,
    String alternativeEn,
    Instant setAt,
    long setBy) {

  /** Where on the paper. */
  public enum Place {
    /** In the middle of a certificate's head, in place of the award's own seal. */
    SEAL,
    /** Left of the seal on a certificate. */
    LEFT,
    /** Right of the seal on a certificate. */
    RIGHT,
    /** On the letterhead of sheets and letters. */
    LETTERHEAD
  }

  public String alternative(Locale locale) {
    return locale.getLanguage().equals("en") ? alternativeEn : alternativeId;
  }
}
