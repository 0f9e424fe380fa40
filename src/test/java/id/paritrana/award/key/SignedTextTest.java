package id.paritrana.award.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Signatures are those of the standard, and nothing passes that the key did not sign. */
class SignedTextTest {

  /** Source: RFC 8037, appendix A. */
  private static final PublicKeyText KEY =
      new PublicKeyText("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

  private static final byte[] PAYLOAD =
      "Example of Ed25519 signing".getBytes(StandardCharsets.US_ASCII);

  @Test
  void theExampleOfTheStandardIsVerified() {
    SignedText example =
        SignedText.read(
            "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
                + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");

    assertThat(KEY.kid()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    assertThat(example.payload()).isEqualTo(PAYLOAD);
    assertThat(example.isSignedBy(KEY)).as("its header names no key").isFalse();
    assertThat(new SignedText(KEY.kid(), PAYLOAD, example.compact()).isSignedBy(KEY)).isTrue();
  }

  @Test
  void whatIsSignedIsReadBackAndCheckedWithTheKeyAlone() throws Exception {
    SignedText signed = SignedText.sign(PAYLOAD, KEY, secret());
    SignedText read = SignedText.read(signed.compact());

    assertThat(read.kid()).isEqualTo(KEY.kid());
    assertThat(read.payload()).isEqualTo(PAYLOAD);
    assertThat(read.isSignedBy(KEY)).isTrue();
    assertThat(SignedText.sign(PAYLOAD, KEY, secret()).compact()).isEqualTo(signed.compact());
  }

  @Test
  void nothingElseIsSigned() throws Exception {
    String signed = SignedText.sign(PAYLOAD, KEY, secret()).compact();
    PublicKeyText other =
        PublicKeyText.of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());

    assertThat(SignedText.read(signed).isSignedBy(other)).isFalse();
    assertThat(SignedText.read(signed.replace(".RXh", ".RXg")).isSignedBy(KEY)).isFalse();
    assertThat(SignedText.read(signed.substring(0, signed.length() - 4)).isSignedBy(KEY)).isFalse();
    String none = Base64.getUrlEncoder().encodeToString("{\"alg\":\"none\"}".getBytes());
    assertThatThrownBy(() -> SignedText.read(none + "." + signed.split("\\.")[1] + "."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignedText.read("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignedText.read("!.!.!")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSetOfKeysIsReadAndAKeyFoundByItsName() {
    String jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + KEY.x() + "\"}";
    KeySet set = KeySet.read("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"x\"}," + jwk + "]}");

    assertThat(set.withKid(KEY.kid())).contains(KEY);
    assertThat(KeySet.read(jwk)).isEqualTo(set);
    assertThat(set.withKid("other")).isEmpty();
    assertThatThrownBy(() -> KeySet.read("{\"keys\":[]}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PrivateKey secret() throws Exception {
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(
            new EdECPrivateKeySpec(
                NamedParameterSpec.ED25519,
                Base64.getUrlDecoder().decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")));
  }
}
