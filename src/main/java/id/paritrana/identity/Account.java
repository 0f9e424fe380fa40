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

  /** A session began. */
  public record SignedIn(Actor actor, Instant at, Account account) implements Act {
    @Override
    public String action() {
      return "account.signed-in";
    }

    @Override
    public String subject() {
      return account.username();
    }

    @Override
    public @Nullable Long editionId() {
      return null;
    }

    @Override
    public List<Change> changes() {
      return List.of();
    }
  }

  /** A wrong password was given; the actor is the account that it was given for. */
  public record SignInFailed(Actor actor, Instant at, Account account) implements Act {
    @Override
    public String action() {
      return "account.sign-in-failed";
    }

    @Override
    public String subject() {
      return account.username();
    }

    @Override
    public @Nullable Long editionId() {
      return null;
    }

    @Override
    public List<Change> changes() {
      int failures = account.failedLogins();
      return List.of(
          new Change("failedLogins", String.valueOf(failures - 1), String.valueOf(failures)));
    }
  }
}
