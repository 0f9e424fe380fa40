package id.paritrana.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a password must be: 12 to 200 characters, and not the name of its owner. No rule about kinds
 * of characters.
 *
 * <p>Source: NIST SP 800-63B, 5.1.1.2, which asks for length and advises against composition rules.
 */
final class PasswordPolicy {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;

  /** Without 0, O, 1, l and I, which are easily misread. */
  private static final String READABLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordPolicy() {}

  /** The reason against a password, if there is one. */
  static Optional<Refusal> refusal(String field, String password, String username) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return Optional.of(
          Refusal.invalid(
              field,
              "account.password-length",
              Map.of("shortest", SHORTEST, "longest", LONGEST, "given", password.length())));
    }
    return password.toLowerCase(Locale.ROOT).contains(username)
        ? Optional.of(Refusal.invalid(field, "account.password-like-name", Map.of()))
        : Optional.empty();
  }

  /** A password for its owner to change: 16 readable characters, 93 bits. */
  static String fresh() {
    return RANDOM
        .ints(16, 0, READABLE.length())
        .mapToObj(i -> READABLE.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
