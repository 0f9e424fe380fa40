package id.paritrana.report.signing;

import id.paritrana.award.key.OwnerOnly;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the organiser's key lies: a PKCS#12 file with one key and its chain of certificates.
 * Without one, a key is made at the first start that everybody can tell from a real one.
 *
 * @param keyFile the file; empty for the one that is made
 * @param madeFolder where the made one is kept, readable by its owner only
 * @param password of the file; empty text for the made one
 */
@ConfigurationProperties("paritrana.signing")
public record KeyFile(@Nullable Path keyFile, Path madeFolder, String password) {

  /** A key with its chain, the certificate that signs first. */
  record Held(PrivateKey key, List<X509Certificate> chain) {}

  /**
   * Opens the file, and makes it first where it is the own one.
   *
   * @throws UnusableKey when it cannot be used
   */
  Held open(Instant now) {
    return keyFile == null ? read(made(now), "") : read(keyFile, password);
  }

  private Path made(Instant now) {
    Path file = madeFolder.resolve("organiser.p12");
    try {
      if (!Files.exists(file)) {
        make(file, now);
      }
    } catch (IOException | GeneralSecurityException broken) {
      throw new UnusableKey(file, broken);
    }
    return file;
  }

  /** Of several nodes on one folder the first gives its key the name, and the others take it. */
  private void make(Path file, Instant now) throws IOException, GeneralSecurityException {
    OwnerOnly.folder(madeFolder);
    Path written = OwnerOnly.file(madeFolder);
    Files.write(written, SelfMadeKey.pkcs12(now));
    try {
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException another) {
      // Its key is the one to use.
    } finally {
      Files.delete(written);
    }
  }

  private static Held read(Path file, String password) {
    try {
      KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
          return new Held(key, chain(store.getCertificateChain(alias)));
        }
      }
      throw new IOException("no key with a certificate in it");
    } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
      throw new UnusableKey(file, broken);
    }
  }

  private static List<X509Certificate> chain(Certificate[] certificates) {
    return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
  }
}
