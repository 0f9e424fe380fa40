package id.paritrana.award.key;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * Where the private keys of editions lie: one file each, readable by its owner only. A file has two
 * lines of base64: the private key (PKCS#8) and its public half (X.509).
 *
 * @param folder which every node reaches
 */
@ConfigurationProperties("paritrana.edition-keys")
public record KeyFolder(Path folder) {

  /** The key of this name, made where there is none. */
  KeyPair make(String name) {
    Path file = file(name);
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return read(file);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
      throw new UnusableEditionKey(file, broken);
    }
  }

  /**
   * The private half of a key that was made before.
   *
   * @throws UnusableEditionKey when its file is gone, or holds another key
   */
  PrivateKey open(String name, PublicKeyText expected) {
    Path file = file(name);
    try {
      KeyPair pair = read(file);
      if (!PublicKeyText.of(pair.getPublic()).equals(expected)) {
        throw new IOException("another key than " + expected.kid());
      }
      return pair.getPrivate();
    } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
      throw new UnusableEditionKey(file, broken);
    }
  }

  /** Whether the private half of the key can be used. */
  boolean opens(String name, PublicKeyText expected) {
    try {
      open(name, expected);
      return true;
    } catch (UnusableEditionKey unusable) {
      return false;
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".key");
  }

  /** Of several nodes on one folder the first gives its key the name, and the others take it. */
  private void write(Path file) throws IOException, GeneralSecurityException {
    OwnerOnly.folder(folder);
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Base64.Encoder encoder = Base64.getEncoder();
    Path written = OwnerOnly.file(folder);
    Files.write(
        written,
        List.of(
            encoder.encodeToString(pair.getPrivate().getEncoded()),
            encoder.encodeToString(pair.getPublic().getEncoded())));
    try {
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException another) {
      // Its key is the one to use.
    } finally {
      Files.delete(written);
    }
  }

  private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() != 2) {
      throw new IOException(lines.size() + " lines; allowed: 2");
    }
    Base64.Decoder decoder = Base64.getDecoder();
    KeyFactory keys = KeyFactory.getInstance("Ed25519");
    PublicKey open = keys.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1))));
    PrivateKey own = keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0))));
    return new KeyPair(open, own);
  }
}
