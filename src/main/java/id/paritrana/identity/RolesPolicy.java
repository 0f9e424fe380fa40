package id.paritrana.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which roles one account may hold together: at least one, and the administrator's alone, because
 * who keeps the accounts must see no marks.
 */
final class RolesPolicy {

  private RolesPolicy() {}

  static Optional<Refusal> refusal(Set<Role> roles) {
    if (roles.isEmpty()) {
      return Optional.of(Refusal.invalid("roles", "account.role-missing", Map.of()));
    }
    return roles.contains(Role.ADMINISTRATOR) && roles.size() > 1
        ? Optional.of(Refusal.invalid("roles", "account.administrator-alone", Map.of()))
        : Optional.empty();
  }

  static String written(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }
}
