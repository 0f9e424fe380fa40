package id.paritrana.report.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The organiser's key is made once, or taken from a file that fits its password. */
class KeyFileTest {

  private static final Instant NOW = Instant.parse("2026-07-05T06:00:00Z");

  @TempDir private Path folder;

  @Test
  void theMadeKeyIsKeptForItsOwnerAloneAndSaysThatItIsNoRealOne() throws Exception {
    X509Certificate made = made().open(NOW).chain().getFirst();

    assertThat(made().open(NOW.plusSeconds(1)).chain()).containsExactly(made);
    assertThat(Signer.of(made).isSelfMade()).isTrue();
    assertThat(Signer.of(made).name()).isEqualTo("Panitia Paritrana Award (sertifikat peragaan)");
    assertThat(made.getNotAfter().toInstant().atOffset(ZoneOffset.UTC).getYear()).isEqualTo(2036);
    assertThat(Files.getPosixFilePermissions(folder.resolve("signing/organiser.p12")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void nodesThatStartTogetherShareOneKey() throws Exception {
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      List<Future<X509Certificate>> started =
          IntStream.range(0, 4)
              .mapToObj(_ -> nodes.submit(() -> made().open(NOW).chain().getFirst()))
              .toList();
      X509Certificate first = started.getFirst().get();
      for (Future<X509Certificate> other : started) {
        assertThat(other.get()).isEqualTo(first);
      }
    }
  }

  @Test
  void aGivenKeyOfTheOtherKindSignsAsWell() throws Exception {
    KeyFile file = new KeyFile(given("rahasia"), folder, "rahasia");
    Signing signing = new KeyFileSigning(file, Clock.systemUTC());

    assertThat(Signer.of(signing.certificate()).name()).isEqualTo("Panitia Contoh");
    assertThat(signing.sign("isi".getBytes(StandardCharsets.UTF_8)))
        .hasSizeBetween(500, signing.mostBytes());
    assertThat(folder.resolve("signing")).doesNotExist();
  }

  @Test
  void aFileThatCannotBeUsedIsToldWithItsName() throws Exception {
    Path given = given("rahasia");
    Path text = Files.writeString(folder.resolve("text.p12"), "no key");

    for (KeyFile unusable :
        List.of(
            new KeyFile(given, folder, "salah"),
            new KeyFile(text, folder, ""),
            new KeyFile(folder.resolve("none.p12"), folder, ""))) {
      assertThatThrownBy(() -> unusable.open(NOW))
          .isInstanceOf(UnusableKey.class)
          .hasMessageStartingWith(unusable.keyFile().toString());
    }
  }

  private KeyFile made() {
    return new KeyFile(null, folder.resolve("signing"), "");
  }

  private Path given(String password) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    X500Name name = new X500Name("CN=Panitia Contoh");
    byte[] certificate =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TEN,
                Date.from(NOW),
                Date.from(NOW.plusSeconds(1_000_000)),
                name,
                pair.getPublic())
            .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()))
            .getEncoded();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "key",
        pair.getPrivate(),
        password.toCharArray(),
        new Certificate[] {
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(certificate))
        });
    Path file = folder.resolve("given.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
    return file;
  }
}
