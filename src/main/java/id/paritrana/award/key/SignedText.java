package id.paritrana.award.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/**
 * Bytes with the signature of a key of Ed25519, in the compact form of a JSON Web Signature, {@code
 * header.payload.signature}. Needs no network, no database and no context. Source: RFC 7515,
 * section 3.1, and RFC 8037, section 3.1.
 *
 * @param kid the key that its header names
 * @param payload what was signed
 * @param compact the whole text
 */
public record SignedText(String kid, byte[] payload, String compact) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  public SignedText {
    payload = payload.clone();
  }

  @Override
  public byte[] payload() {
    return payload.clone();
  }

  /** Signs; the same bytes and key always give the same text. */
  static SignedText sign(byte[] payload, PublicKeyText key, PrivateKey with)
      throws GeneralSecurityException {
    String header = "{\"alg\":\"EdDSA\",\"kid\":\"" + key.kid() + "\"}";
    String signed =
        ENCODER.encodeToString(header.getBytes(StandardCharsets.US_ASCII))
            + "."
            + ENCODER.encodeToString(payload);
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(with);
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return new SignedText(
        key.kid(), payload, signed + "." + ENCODER.encodeToString(signature.sign()));
  }

  /**
   * Takes the text apart; whether the signature fits is another question.
   *
   * @throws IllegalArgumentException when it is not of this form, or names another algorithm
   */
  public static SignedText read(String compact) {
    String[] parts = compact.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no compact signature: " + parts.length + " parts");
    }
    JsonNode header = header(parts[0]);
    if (!header.path("alg").asText().equals("EdDSA") || header.has("crit")) {
      throw new IllegalArgumentException("algorithm " + header.path("alg") + "; allowed: EdDSA");
    }
    return new SignedText(
        header.path("kid").asText(), Base64.getUrlDecoder().decode(parts[1]), compact);
  }

  private static JsonNode header(String part) {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(part));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("no header", broken);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether this very key made the signature over this very payload. */
  public boolean isSignedBy(PublicKeyText key) {
    int dot = compact.lastIndexOf('.');
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key.key());
      signature.update(compact.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
      return kid.equals(key.kid())
          && signature.verify(Base64.getUrlDecoder().decode(compact.substring(dot + 1)));
    } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
      return false;
    }
  }
}
