package id.paritrana.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code of a certificate says by itself, signed with the key of its edition: so short
 * that the code still scans in print, and enough to compare the paper with. Members of the JSON
 * object: {@code n}, {@code w}, {@code c}, {@code p}, {@code d}.
 *
 * @param number of the certificate; the code of the edition stands within it
 * @param winner the name of whom it honours, of a very long one the beginning
 * @param category the category's name in Indonesian, of a very long one the beginning
 * @param place the rank; empty for one who took part without winning
 * @param issuedOn the date printed
 */
public record CertificateToken(
    String number, String winner, String category, @Nullable Integer place, LocalDate issuedOn) {

  /** In characters; a longer name ends with an ellipsis within them. */
  private static final int LONGEST_NAME = 64;

  private static final String ELLIPSIS = "…";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the token of a certificate says. */
  static CertificateToken of(Certificate certificate) {
    return of(
        certificate.number(),
        certificate.winner(),
        certificate.categoryNameId(),
        certificate.place(),
        certificate.issuedOn());
  }

  /** The same of the names in full. */
  static CertificateToken of(
      String number, String winner, String category, @Nullable Integer place, LocalDate issuedOn) {
    return new CertificateToken(number, shortened(winner), shortened(category), place, issuedOn);
  }

  /** As it is signed. */
  byte[] payload() {
    ObjectNode members = JSON.createObjectNode().put("n", number).put("w", winner);
    members.put("c", category);
    if (place != null) {
      members.put("p", place);
    }
    members.put("d", issuedOn.toString());
    return members.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what was signed.
   *
   * @throws IllegalArgumentException when it is no token of a certificate
   */
  public static CertificateToken read(byte[] payload) {
    try {
      JsonNode members = JSON.readTree(payload);
      return new CertificateToken(
          text(members, "n"),
          text(members, "w"),
          text(members, "c"),
          members.has("p") ? members.get("p").asInt() : null,
          LocalDate.parse(text(members, "d")));
    } catch (JsonProcessingException | DateTimeException broken) {
      throw new IllegalArgumentException("no token of a certificate", broken);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(JsonNode members, String name) {
    JsonNode member = members.path(name);
    if (!member.isTextual()) {
      throw new IllegalArgumentException("no token of a certificate: no " + name);
    }
    return member.asText();
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + ELLIPSIS;
  }
}
