package id.paritrana.award.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * A public key of Ed25519 as text: its 32 bytes in base64url without padding, 43 characters.
 * Source: RFC 8037, section 2.
 *
 * @param x the text
 */
public record PublicKeyText(String x) {

  private static final int BYTES = 32;

  /** What stands before the 32 bytes in the form that Java reads and writes. Source: RFC 8410. */
  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  /**
   * @throws IllegalArgumentException when these are not 32 bytes in base64url
   */
  public PublicKeyText {
    if (Base64.getUrlDecoder().decode(x).length != BYTES || x.length() != 43) {
      throw new IllegalArgumentException(x + "; allowed: 32 bytes in base64url");
    }
  }

  static PublicKeyText of(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return new PublicKeyText(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length)));
  }

  /** The name of the key, made from itself. Source: RFC 7638 and RFC 8037, appendix A.3. */
  public String kid() {
    String required = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(required.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("SHA-256 is missing from this Java", broken);
    }
  }

  /** The members of the key as a JSON Web Key. Source: RFC 7517 and RFC 8037. */
  public Map<String, String> members() {
    return Map.of(
        "kty", "OKP", "crv", "Ed25519", "alg", "EdDSA", "use", "sig", "kid", kid(), "x", x);
  }

  PublicKey key() throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + BYTES);
    System.arraycopy(Base64.getUrlDecoder().decode(x), 0, encoded, PREFIX.length, BYTES);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }
}
