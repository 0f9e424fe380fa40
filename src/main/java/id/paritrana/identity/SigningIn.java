package id.paritrana.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Lets a person in by name and password.
 *
 * <p>Five failures in a row lock the account for a minute, and each further one for twice as long
 * as the one before, up to an hour. Every refusal reads the same and takes the same time: it tells
 * neither whether the account exists nor whether it is locked.
 */
@Singleton
public class SigningIn {

  private static final int FAILURES_BEFORE_LOCK = 5;
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final Duration LONGEST_LOCK = Duration.ofHours(1);
  private static final Refusal REFUSAL = Refusal.invalid("password", "signin.refused", Map.of());

  private final Accounts accounts;
  private final Actors actors;
  private final Passwords passwords;
  private final Acts acts;
  private final String nobodysHash;

  SigningIn(Accounts accounts, Actors actors, Passwords passwords, Acts acts) {
    this.accounts = accounts;
    this.actors = actors;
    this.passwords = passwords;
    this.acts = acts;
    this.nobodysHash = passwords.hash("nobody");
  }

  /**
   * Checks name and password. A refused attempt is counted and recorded.
   *
   * @return the account as it is now, with its failures forgotten
   */
  @Transactional
  public Outcome<Account> signIn(String username, String password, Instant now) {
    Account account = accounts.findByUsernameForUpdate(username).orElse(null);
    boolean matches =
        passwords.matches(password, account == null ? nobodysHash : account.passwordHash());
    if (account == null || account.status() == Account.Status.CLOSED || isLocked(account, now)) {
      return Outcome.refused(REFUSAL);
    }
    Actor actor = actors.of(account).orElseThrow();
    if (!matches) {
      Account failed = afterFailure(account, now);
      accounts.update(failed);
      acts.publish(
          new Account.Kept(
              actor, now, "account.sign-in-failed", username, failures(account, failed)));
      return Outcome.refused(REFUSAL);
    }
    Account forgiven = account.withFailures(0, null);
    accounts.update(forgiven);
    acts.publish(new Account.Kept(actor, now, "account.signed-in", account.username(), List.of()));
    return Outcome.done(forgiven);
  }

  private static boolean isLocked(Account account, Instant now) {
    return account.lockedUntil() != null && now.isBefore(account.lockedUntil());
  }

  private static Account afterFailure(Account account, Instant now) {
    int failures = account.failedLogins() + 1;
    return account.withFailures(
        failures, failures < FAILURES_BEFORE_LOCK ? null : now.plus(lock(failures)));
  }

  private static List<Act.Change> failures(Account before, Account after) {
    return List.of(
        new Act.Change(
            "failedLogins",
            String.valueOf(before.failedLogins()),
            String.valueOf(after.failedLogins())));
  }

  /** How long the given number of failures in a row locks: 5 give 1 minute, 6 give 2, 7 give 4. */
  static Duration lock(int failures) {
    Duration doubled = FIRST_LOCK.multipliedBy(1L << Math.min(failures - FAILURES_BEFORE_LOCK, 20));
    return doubled.compareTo(LONGEST_LOCK) < 0 ? doubled : LONGEST_LOCK;
  }
}
