package id.paritrana.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens the one account that nobody else can open: the first, which opens all others. */
@Singleton
public class FirstAdministrator {

  public static final String USERNAME = "admin";

  private final Accounts accounts;
  private final Organisations organisations;
  private final Passwords passwords;
  private final Actors actors;
  private final Acts acts;

  FirstAdministrator(
      Accounts accounts,
      Organisations organisations,
      Passwords passwords,
      Actors actors,
      Acts acts) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.passwords = passwords;
    this.actors = actors;
    this.acts = acts;
  }

  /** Whether there is no account yet. */
  public boolean isMissing() {
    return accounts.count() == 0;
  }

  /**
   * Opens it, in a secretariat of its own.
   *
   * @param password 12 to 200 characters, see {@link PasswordPolicy}
   * @throws IllegalStateException when there are accounts already
   */
  @Transactional
  public Outcome<Account> letIn(String password, Instant now) {
    if (!isMissing()) {
      throw new IllegalStateException("there is somebody who can let others in");
    }
    Optional<Refusal> weak = PasswordPolicy.refusal("password", password, USERNAME);
    if (weak.isPresent()) {
      return Outcome.refused(weak.get());
    }
    Organisation secretariat =
        organisations.save(
            new Organisation(
                null,
                "SEKRETARIAT",
                "Sekretariat",
                Organisation.Kind.COMMITTEE,
                "Indonesia",
                ZoneId.of("Asia/Jakarta")));
    Account account =
        accounts.save(
            new Account(
                null,
                USERNAME,
                "Administrator",
                passwords.hash(password),
                secretariat.id(),
                Set.of(Role.ADMINISTRATOR),
                "id",
                Account.Status.ACTIVE,
                0,
                0,
                null));
    acts.publish(
        new Account.Kept(
            actors.of(account).orElseThrow(), now, "account.opened", USERNAME, List.of()));
    return Outcome.done(account);
  }
}
