package id.paritrana.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person, or the program itself, that does something now.
 *
 * @param accountId empty when the program acts by itself, as when a timer fires
 * @param name how the record of deeds names the actor
 */
public record Actor(
    @Nullable Long accountId, String name, Organisation organisation, Set<Role> roles) {

  /** How the record of deeds names the program itself. */
  public static final String PROGRAM = "paritrana";

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The program itself, acting for an organisation. */
  public static Actor program(Organisation organisation) {
    return new Actor(null, PROGRAM, organisation, Set.of());
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** In the given role, for the organisation with this id: the one test behind every permission. */
  public boolean is(Role role, long organisationId) {
    return is(role) && isOf(organisationId);
  }

  public boolean isOf(long organisationId) {
    return organisation.id() != null && organisation.id() == organisationId;
  }

  /**
   * The account that a row names as its author.
   *
   * @throws IllegalStateException when the program acts by itself
   */
  public long id() {
    if (accountId == null) {
      throw new IllegalStateException("the program itself has no account: " + name);
    }
    return accountId;
  }
}
