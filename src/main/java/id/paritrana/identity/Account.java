package id.paritrana.identity;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's way in.
 *
 * @param passwordHash Argon2id in the PHC string format
 * @param sessionEpoch raised to end every session of the account at once
 * @param failedLogins consecutive failures since the last success
 * @param lockedUntil no login before this instant
 */
@MappedEntity("account")
public record Account(
    @Id @GeneratedValue @Nullable Long id,
    String username,
    String displayName,
    String passwordHash,
    long organisationId,
    @TypeDef(type = DataType.STRING, converter = RolesConverter.class) Set<Role> roles,
    String locale,
    Status status,
    int sessionEpoch,
    int failedLogins,
    @Nullable Instant lockedUntil) {

  public Account withFailures(int failures, @Nullable Instant locked) {
    return new Account(
        id,
        username,
        displayName,
        passwordHash,
        organisationId,
        roles,
        locale,
        status,
        sessionEpoch,
        failures,
        locked);
  }

  /** Whether the account lets anybody in. */
  public enum Status {
    ACTIVE,
    CLOSED
  }

  /** The same person with other roles. */
  public Account withRoles(Set<Role> other) {
    return new Account(
        id,
        username,
        displayName,
        passwordHash,
        organisationId,
        other,
        locale,
        status,
        sessionEpoch,
        failedLogins,
        lockedUntil);
  }

  /** With another password, unlocked, and every session ended. */
  public Account withPassword(String hash) {
    return new Account(
        id,
        username,
        displayName,
        hash,
        organisationId,
        roles,
        locale,
        status,
        sessionEpoch + 1,
        0,
        null);
  }

  /** Open or closed; every session ends either way. */
  public Account withStatus(Status other) {
    return new Account(
        id,
        username,
        displayName,
        passwordHash,
        organisationId,
        roles,
        locale,
        other,
        sessionEpoch + 1,
        failedLogins,
        lockedUntil);
  }

  public Account withLocale(String other) {
    return new Account(
        id,
        username,
        displayName,
        passwordHash,
        organisationId,
        roles,
        other,
        status,
        sessionEpoch,
        failedLogins,
        lockedUntil);
  }

  /**
   * Something was done with an account.
   *
   * @param action {@code account.signed-in}, {@code account.sign-in-failed}, {@code
   *     account.opened}, {@code account.roles-changed}, {@code account.closed}, {@code
   *     account.reopened}, {@code account.password-reset} or {@code account.password-changed}
   */
  public record Kept(Actor actor, Instant at, String action, String subject, List<Change> changes)
      implements Act {
    public Kept {
      changes = List.copyOf(changes);
    }

    @Override
    public @Nullable Long editionId() {
      return null;
    }
  }
}
