package id.paritrana.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate prints.
 *
 * @param heading what stands at the head of every document
 * @param category category of the edition
 * @param honour wording of the place
 * @param place place within that wording, from one; null where the honour has none
 * @param winner name of whom it honours, of any length
 * @param wording the words around them
 * @param number certificate number, as the register knows it
 * @param issuedAt town of issue
 * @param issuedOn date of issue; also the date that the file itself carries
 * @param signatories one to three, from left to right
 * @param verification address of the public page that answers for this number, or null on a
 *     preview, which shows no number and says what it is
 * @param code what the QR code holds: that address, with the signed token of the certificate behind
 *     it where there is one; null on a preview
 * @param illustrative true where the edition rests on illustrative data, which the page then says
 * @param insignia images on its head
 */
public record CertificateReport(
    Heading heading,
    String category,
    Honour honour,
    @Nullable Integer place,
    String winner,
    CertificateWording wording,
    String number,
    String issuedAt,
    LocalDate issuedOn,
    List<Signatory> signatories,
    @Nullable String verification,
    @Nullable String code,
    boolean illustrative,
    Insignia insignia) {

  /** What no file system of our readers takes in a name. */
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

  private static final int LONGEST_NAME = 80;

  /**
   * Refuses fewer than one or more than three signatories, places before the first, and a place or
   * none against what the honour says.
   */
  public CertificateReport {
    signatories = List.copyOf(signatories);
    if (signatories.isEmpty() || signatories.size() > 3) {
      throw new IllegalArgumentException(
          "signatories: %d given, 1 to 3 allowed".formatted(signatories.size()));
    }
    if (honour.hasPlace() ? place == null || place < 1 : place != null) {
      throw new IllegalArgumentException(
          "place: %d given, %s allowed".formatted(place, honour.hasPlace() ? "1 or more" : "none"));
    }
  }

  /** The honour with its place, such as {@code Peringkat I}. */
  public String honourText(Locale locale) {
    return place == null
        ? Press.label(locale, honour.key())
        : Press.label(locale, honour.key(), Formats.roman(place));
  }

  /**
   * A name by which people find the file among thousands: {@code Bahasa Indonesia/Pemerintah
   * Kabupaten-Kota/PRT-KALTIM-2022-0001 Kabupaten Contoh, Peringkat I.pdf}.
   */
  public String fileName(Locale locale) {
    return "%s/%s/%s %s, %s.pdf"
        .formatted(
            Press.label(locale, "archive.language"),
            name(category),
            name(number),
            name(winner),
            name(honourText(locale)));
  }

  private static String name(String text) {
    String plain = NOT_IN_A_NAME.matcher(text).replaceAll("-").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME).strip();
  }
}
