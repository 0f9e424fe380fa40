package id.paritrana.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes roles, closes and reopens accounts, and gives new passwords; for administrators, and
 * never for the own account, so that there is always one administrator left.
 */
@Singleton
public class KeepingAccounts {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Acts acts;

  KeepingAccounts(Accounts accounts, Passwords passwords, Acts acts) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.acts = acts;
  }

  /** Gives other roles; they count from the person's next request on. */
  @Transactional
  public Outcome<Account> changeRoles(Actor actor, String username, Set<Role> roles, Instant now) {
    Optional<Refusal> no = refusal(actor, username).or(() -> RolesPolicy.refusal(roles));
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    Account before = existing(username);
    Act.Change change =
        new Act.Change("roles", RolesPolicy.written(before.roles()), RolesPolicy.written(roles));
    return done(actor, now, "account.roles-changed", before.withRoles(roles), List.of(change));
  }

  /** Lets nobody in any more and ends every session; what the person did stays recorded. */
  @Transactional
  public Outcome<Account> close(Actor actor, String username, Instant now) {
    return changeStatus(actor, username, Account.Status.CLOSED, "account.closed", now);
  }

  @Transactional
  public Outcome<Account> reopen(Actor actor, String username, Instant now) {
    return changeStatus(actor, username, Account.Status.ACTIVE, "account.reopened", now);
  }

  /** Gives a new password, told once; unlocks the account and ends every session. */
  @Transactional
  public Outcome<String> resetPassword(Actor actor, String username, Instant now) {
    Optional<Refusal> no = refusal(actor, username);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    String password = PasswordPolicy.fresh();
    Account account = existing(username).withPassword(passwords.hash(password));
    return done(actor, now, "account.password-reset", account, List.of()).map(kept -> password);
  }

  private Outcome<Account> changeStatus(
      Actor actor, String username, Account.Status status, String action, Instant now) {
    Optional<Refusal> no = refusal(actor, username);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    Account before = existing(username);
    if (before.status() == status) {
      return Outcome.refused(Refusal.conflict("account.status-already", Map.of("status", status)));
    }
    Act.Change change = new Act.Change("status", before.status().name(), status.name());
    return done(actor, now, action, before.withStatus(status), List.of(change));
  }

  private Optional<Refusal> refusal(Actor actor, String username) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return Optional.of(Refusal.forbidden("account.administrators-only"));
    }
    Long id = existing(username).id();
    return id != null && id == actor.id()
        ? Optional.of(Refusal.conflict("account.own", Map.of()))
        : Optional.empty();
  }

  private Account existing(String username) {
    return accounts
        .findByUsernameForUpdate(username)
        .orElseThrow(() -> new NoSuchAccount(username));
  }

  private Outcome<Account> done(
      Actor actor, Instant now, String action, Account account, List<Act.Change> changes) {
    accounts.update(account);
    acts.publish(new Account.Kept(actor, now, action, account.username(), changes));
    return Outcome.done(account);
  }
}
