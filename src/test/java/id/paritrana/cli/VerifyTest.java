package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys and signatures here are made by the JDK alone, as a stranger would make them. */
class VerifyTest {

  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private static final String SAYS =
      "{\"n\":\"PRT-KALTIM-2022-0001\",\"w\":\"Kabupaten Contoh\",\"c\":\"Kabupaten/Kota\","
          + "\"p\":1,\"d\":\"2023-07-05\"}";

  @TempDir Path folder;
  private Path keys = Path.of("");
  private KeyPair own;
  private KeyPair retired;

  @BeforeEach
  void publishKeys() throws GeneralSecurityException, IOException {
    own = pair();
    retired = pair();
    keys = folder.resolve("jwks.json");
    Files.writeString(
        keys,
        Stream.of(retired, own)
            .map(
                pair ->
                    "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"%s\",\"x\":\"%s\"}"
                        .formatted(kid(pair), x(pair)))
            .collect(Collectors.joining(",", "{\"keys\":[", "]}")));
  }

  @Test
  void aTokenSaysWhatThePaperMustSayAndWhatCannotBeKnownHere() throws Exception {
    Answer answer = verify("--lang=en", token(own, SAYS));

    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out())
        .contains("genuine", "PRT-KALTIM-2022-0001", "Kabupaten Contoh", "2023-07-05")
        .contains(
            "revoked is not known here",
            Files.getLastModifiedTime(keys).toString().substring(0, 16));
  }

  @Test
  void aTokenOfARetiredKeyStaysGenuineAndAParticipantHasNoPlace() throws Exception {
    Answer answer =
        verify(
            "--format=csv",
            "--part=papers",
            "https://paritrana.example/certificates/X#"
                + token(retired, SAYS.replace("\"p\":1,", "")));

    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out())
        .contains("PRT-KALTIM-2022-0001,Kabupaten Contoh,Kabupaten/Kota,,2023-07-05");
  }

  @Test
  void forgedCutAndUnknownTokensAreNotBelieved() throws Exception {
    String good = token(own, SAYS);
    String[] parts = good.split("\\.");
    String other =
        TEXT.encodeToString(SAYS.replace("Contoh", "Lain").getBytes(StandardCharsets.UTF_8));

    assertNo("Forged", parts[0] + "." + other + "." + parts[2]);
    assertNo("Forged", good.substring(0, good.length() - 8));
    assertNo("damaged", parts[0].substring(0, 20) + "." + parts[1] + "." + parts[2]);
    assertNo("is not in the file of keys", token(pair(), SAYS));
    assertNo("damaged", token(own, "{\"n\":1}"));
    assertNo("damaged", token(own, "[]"));
    assertNo("carries no signature", "https://paritrana.example/certificates/PRT-X-0001");
    assertNo("can be read", folder.resolve("none.pdf").toString());
    Path empty = Files.writeString(folder.resolve("empty.pdf"), "%PDF-1.7");
    assertNo("No QR code", empty.toString());
  }

  @Test
  void oneBadOfSeveralIsANo() throws Exception {
    Answer answer = verify(token(own, SAYS), token(pair(), SAYS));

    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out()).contains("Asli", "tidak ada dalam berkas kunci");
  }

  @Test
  void withoutKeysNothingIsChecked() throws IOException {
    assertThat(Answer.of("verify", "a.b.c").code()).isEqualTo(ExitCode.USAGE);
    Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
    Answer answer = Answer.of("verify", "--keys", broken.toString(), "a.b.c");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("broken.json", "JSON Web Key Set");
  }

  private void assertNo(String why, String given) {
    Answer answer = verify("--lang=en", given);
    assertThat(answer.out()).contains(why).doesNotContain("genuine,");
    assertThat(answer.code()).as(given).isEqualTo(ExitCode.NO);
  }

  private Answer verify(String... more) {
    return Answer.of(
        Stream.concat(Stream.of("verify", "--keys", keys.toString()), Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static KeyPair pair() throws GeneralSecurityException {
    return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  private static String token(KeyPair pair, String payload) throws GeneralSecurityException {
    String header = "{\"alg\":\"EdDSA\",\"kid\":\"" + kid(pair) + "\"}";
    String signed = text(header) + "." + text(payload);
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + TEXT.encodeToString(signature.sign());
  }

  private static String text(String plain) {
    return TEXT.encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private static String x(KeyPair pair) {
    byte[] encoded = pair.getPublic().getEncoded();
    return TEXT.encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  private static String kid(KeyPair pair) {
    try {
      return TEXT.encodeToString(
          MessageDigest.getInstance("SHA-256")
              .digest(
                  ("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x(pair) + "\"}")
                      .getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
