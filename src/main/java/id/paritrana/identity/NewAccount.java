package id.paritrana.identity;

import java.util.Set;

/** What an administrator enters for a new account. */
public record NewAccount(
    String username, String displayName, String organisationCode, Set<Role> roles, String locale) {

  public NewAccount {
    roles = Set.copyOf(roles);
  }
}
