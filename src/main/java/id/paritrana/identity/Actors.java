package id.paritrana.identity;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The people who may act now, each read from the account and its organisation. */
@Singleton
public class Actors {

  private final Accounts accounts;
  private final Organisations organisations;

  Actors(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  /**
   * The actor behind a session.
   *
   * @param sessionEpoch the account's epoch when the session began
   * @return empty when the account is gone or closed, or its sessions were ended since
   */
  @Connectable(readOnly = true)
  public Optional<Actor> inSession(long accountId, int sessionEpoch) {
    return accounts
        .findById(accountId)
        .filter(account -> account.status() == Account.Status.ACTIVE)
        .filter(account -> account.sessionEpoch() == sessionEpoch)
        .flatMap(this::of);
  }

  /** The person of an account, whatever its status. */
  @Connectable(readOnly = true)
  public Optional<Actor> of(Account account) {
    return organisations
        .findById(account.organisationId())
        .map(
            organisation ->
                new Actor(account.id(), account.displayName(), organisation, account.roles()));
  }
}
