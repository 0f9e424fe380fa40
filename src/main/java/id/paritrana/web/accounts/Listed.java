package id.paritrana.web.accounts;

import id.paritrana.identity.Account;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import java.util.List;

/** One line of the list of accounts. */
public record Listed(Account account, Organisation organisation) {

  /** The roles in their order, by name. */
  public List<String> roleNames() {
    return account.roles().stream().sorted().map(Role::name).toList();
  }

  public boolean isClosed() {
    return account.status() == Account.Status.CLOSED;
  }
}
