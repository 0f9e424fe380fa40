package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys that sign sessions and form tokens, both derived (HKDF-SHA256) from one master key. The
 * master key comes from the settings, or is made at the first start and kept in the data folder,
 * readable by its owner only.
 */
@Factory
final class Secrets {

  private static final int BYTES = 32;

  private final byte[] master;

  Secrets(Settings settings) throws IOException {
    master =
        settings.sessionKey() == null
            ? kept(settings.dataFolder().resolve("keys").resolve("session.key"))
            : decoded(settings.sessionKey());
  }

  /** Signs and checks session tokens. */
  @Singleton
  @Named("session")
  SecretKey sessionKey() throws GeneralSecurityException {
    return derived("session");
  }

  /** Binds form tokens to a session. */
  @Singleton
  @Named("form")
  SecretKey formKey() throws GeneralSecurityException {
    return derived("form");
  }

  private SecretKey derived(String purpose) throws GeneralSecurityException {
    return KDF.getInstance("HKDF-SHA256")
        .deriveKey(
            "HmacSHA256",
            HKDFParameterSpec.ofExtract()
                .addIKM(master)
                .thenExpand(purpose.getBytes(UTF_8), BYTES));
  }

  private static byte[] decoded(String base64) {
    byte[] key = Base64.getDecoder().decode(base64.strip());
    if (key.length < BYTES) {
      throw new IllegalArgumentException(
          "the session key has " + key.length + " bytes; at least " + BYTES + " are needed");
    }
    return key;
  }

  private static byte[] kept(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] fresh = new byte[BYTES];
      new SecureRandom().nextBytes(fresh);
      Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
      try {
        Files.createFile(file, ownerOnly("rw-------"));
        Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
      } catch (FileAlreadyExistsException another) {
        // Another node on the same folder was first; its key is the one to use.
      }
    }
    return decoded(Files.readString(file));
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
