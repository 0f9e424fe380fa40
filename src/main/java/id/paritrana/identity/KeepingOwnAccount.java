package id.paritrana.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets a person change the own password and language. */
@Singleton
public class KeepingOwnAccount {

  private static final Set<String> LOCALES = Set.of("id", "en");

  private final Accounts accounts;
  private final Passwords passwords;
  private final Acts acts;

  KeepingOwnAccount(Accounts accounts, Passwords passwords, Acts acts) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.acts = acts;
  }

  /**
   * Changes the password and ends every session of the account, the one that asks for it too.
   *
   * @return the account with its new epoch, for a new session
   */
  @Transactional
  public Outcome<Account> changePassword(Actor actor, String current, String fresh, Instant now) {
    Account account = own(actor);
    if (!passwords.matches(current, account.passwordHash())) {
      return Outcome.refused(Refusal.invalid("current", "account.password-wrong", Map.of()));
    }
    Optional<Refusal> no = PasswordPolicy.refusal("fresh", fresh, account.username());
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    Account changed = account.withPassword(passwords.hash(fresh));
    accounts.update(changed);
    acts.publish(
        new Account.Kept(actor, now, "account.password-changed", account.username(), List.of()));
    return Outcome.done(changed);
  }

  /**
   * Keeps the language in which the person reads.
   *
   * @throws IllegalArgumentException when the pages do not exist in that language
   */
  @Transactional
  public Account chooseLanguage(Actor actor, String locale) {
    if (!LOCALES.contains(locale)) {
      throw new IllegalArgumentException("language " + locale + "; allowed are " + LOCALES);
    }
    return accounts.update(own(actor).withLocale(locale));
  }

  private Account own(Actor actor) {
    return accounts.findById(actor.id()).orElseThrow();
  }
}
