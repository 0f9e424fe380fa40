package id.paritrana.publication;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.EditionImage;
import id.paritrana.award.SettingWording;
import id.paritrana.award.WordingDraft;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.report.Certificates;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shows organisers how certificates would look. What is printed says that it is a preview, bears no
 * number of the register, no code to check and no signature, and is kept nowhere.
 */
@Singleton
public class PreviewingCertificates {

  /** Of an organisation. */
  private static final int LONGEST_NAME = 200;

  private final SettingWording setting;
  private final Categories categories;
  private final Appearance.Current current;
  private final CertificatePaper paper;
  private final Certificates printing;

  PreviewingCertificates(
      SettingWording setting,
      Categories categories,
      Appearance.Current current,
      CertificatePaper paper,
      Certificates printing) {
    this.setting = setting;
    this.categories = categories;
    this.current = current;
    this.paper = paper;
    this.printing = printing;
  }

  /**
   * The certificate of a winner as these words would have it, with the edition's images and
   * signatories; refused as saving them would be.
   *
   * @param winner a name to try, at most 200 characters
   */
  @ReadOnly
  public Outcome<byte[]> pdf(
      Actor actor,
      String editionCode,
      WordingDraft draft,
      String winner,
      Locale locale,
      Instant now) {
    if (winner.length() > LONGEST_NAME) {
      return Outcome.refused(
          Refusal.invalid(
              "winner", "wording.length", Map.of("given", winner.length(), "most", LONGEST_NAME)));
    }
    return setting
        .checked(actor, editionCode, draft)
        .map(
            edition ->
                printing.pdf(
                    paper.preview(appearance(edition, draft), sample(edition, winner, now), locale),
                    locale));
  }

  private Certificate sample(Edition edition, String winner, Instant now) {
    Category category = categories.findByEditionIdOrderByOrdinal(edition.id()).getFirst();
    LocalDate today = now.atZone(edition.timeZone()).toLocalDate();
    return new Certificate(
        0L,
        "",
        edition.id(),
        0,
        1,
        Certificate.Kind.WINNER,
        1,
        winner,
        category.nameId(),
        category.nameEn(),
        today,
        now,
        null,
        null);
  }

  private Appearance.Kept appearance(Edition edition, WordingDraft draft) {
    List<CertificateImage> images =
        current.images().findByEditionIdOrderByPlace(edition.id()).stream()
            .filter(image -> image.place() != EditionImage.Place.LETTERHEAD)
            .map(image -> new CertificateImage(null, 0, image.place(), image.sha256()))
            .toList();
    List<Signature> signatures =
        current.signatories().findByEditionIdOrderByNumber(edition.id()).stream()
            .map(
                signatory ->
                    new Signature(
                        null,
                        0,
                        signatory.number(),
                        signatory.name(),
                        signatory.position(),
                        signatory.positionEn()))
            .toList();
    return new Appearance.Kept(CertificateWords.of(0, edition, draft), images, signatures);
  }
}
