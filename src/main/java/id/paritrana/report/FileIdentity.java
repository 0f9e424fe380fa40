package id.paritrana.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a printed file bears in place of the printer's clock and chance: an identifier that follows
 * from the content, and the moment of the report.
 *
 * @param id sixteen bytes as upper-case hexadecimal digits
 */
record FileIdentity(String id, Instant created) {

  static FileIdentity of(Template template, Record report, Imprint imprint, Locale locale) {
    byte[] digest =
        sha256().digest((template + " " + locale + " " + report).getBytes(StandardCharsets.UTF_8));
    return new FileIdentity(
        HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(digest, 16)), imprint.created());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
