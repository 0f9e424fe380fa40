package id.paritrana.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives a person a way in. */
@Singleton
public class OpeningAccounts {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
  private static final int LONGEST_NAME = 120;

  private final Accounts accounts;
  private final Organisations organisations;
  private final Passwords passwords;
  private final Acts acts;

  OpeningAccounts(Accounts accounts, Organisations organisations, Passwords passwords, Acts acts) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.passwords = passwords;
    this.acts = acts;
  }

  /** Opens an account with a first password, which is told once and is not kept. */
  @Transactional
  public Outcome<Opened> open(Actor actor, NewAccount entered, Instant now) {
    List<Refusal> reasons = reasons(actor, entered);
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    Organisation organisation = organisations.findByCode(entered.organisationCode()).orElseThrow();
    String password = PasswordPolicy.fresh();
    Account account =
        accounts.save(
            new Account(
                null,
                entered.username(),
                entered.displayName(),
                passwords.hash(password),
                organisation.id(),
                entered.roles(),
                entered.locale(),
                Account.Status.ACTIVE,
                0,
                0,
                null));
    acts.publish(new Account.Kept(actor, now, "account.opened", account.username(), of(entered)));
    return Outcome.done(new Opened(account, password));
  }

  private List<Refusal> reasons(Actor actor, NewAccount entered) {
    List<Refusal> reasons = new ArrayList<>();
    if (!actor.is(Role.ADMINISTRATOR)) {
      return List.of(Refusal.forbidden("account.administrators-only"));
    }
    if (!USERNAME.matcher(entered.username()).matches()) {
      reasons.add(Refusal.invalid("username", "account.username-form", Map.of()));
    } else if (accounts.findByUsername(entered.username()).isPresent()) {
      reasons.add(Refusal.invalid("username", "account.username-taken", Map.of()));
    }
    if (entered.displayName().isBlank() || entered.displayName().length() > LONGEST_NAME) {
      reasons.add(
          Refusal.invalid("displayName", "account.name-length", Map.of("longest", LONGEST_NAME)));
    }
    if (organisations.findByCode(entered.organisationCode()).isEmpty()) {
      reasons.add(Refusal.invalid("organisation", "account.organisation-unknown", Map.of()));
    }
    RolesPolicy.refusal(entered.roles()).ifPresent(reasons::add);
    return reasons;
  }

  private static List<Act.Change> of(NewAccount entered) {
    return List.of(
        new Act.Change("displayName", null, entered.displayName()),
        new Act.Change("organisation", null, entered.organisationCode()),
        new Act.Change("roles", null, RolesPolicy.written(entered.roles())));
  }

  /**
   * A new account.
   *
   * @param password to hand over to its owner
   */
  public record Opened(Account account, String password) {}
}
