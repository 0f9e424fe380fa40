package id.paritrana.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;

/**
 * Hashes and checks passwords with Argon2id: 19 MiB, two passes, one lane, 16 bytes of salt, 32
 * bytes of hash.
 *
 * <p>Source: OWASP Password Storage Cheat Sheet, Argon2id, second of its equivalent settings.
 */
@Singleton
public class Passwords {

  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  public String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
  }

  public boolean matches(String password, String hash) {
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }
}
