package id.paritrana.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a winner's certificate prints.
 *
 * @param award official name of the award
 * @param byname the name by which the award is known
 * @param year assessment year of the edition, not the year of the ceremony
 * @param level level at which the award is given
 * @param region province, or zone of the country
 * @param category category of the edition
 * @param honour wording of the place
 * @param place place within that wording, from one
 * @param winner name of the winner, of any length
 * @param wording the words around them
 * @param number certificate number, as the register knows it
 * @param issuedAt town of issue
 * @param issuedOn date of issue; also the date that the file itself carries
 * @param signatories one to three, from left to right
 * @param verification address of the public page that answers for this number, or null on a
 *     preview, which shows no number and says what it is
 * @param illustrative true where the edition rests on illustrative data, which the page then says
 * @param insignia images on its head
 */
public record CertificateReport(
    String award,
    String byname,
    int year,
    Level level,
    String region,
    String category,
    Honour honour,
    int place,
    String winner,
    CertificateWording wording,
    String number,
    String issuedAt,
    LocalDate issuedOn,
    List<Signatory> signatories,
    @Nullable String verification,
    boolean illustrative,
    Insignia insignia) {

  /** Refuses fewer than one or more than three signatories, and places before the first. */
  public CertificateReport {
    signatories = List.copyOf(signatories);
    if (signatories.isEmpty() || signatories.size() > 3) {
      throw new IllegalArgumentException(
          "signatories: %d given, 1 to 3 allowed".formatted(signatories.size()));
    }
    if (place < 1) {
      throw new IllegalArgumentException("place: %d given, 1 or more allowed".formatted(place));
    }
  }
}
