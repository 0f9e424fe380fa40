package id.paritrana.identity;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
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

  /** Whether the account lets anybody in. */
  public enum Status {
    ACTIVE,
    CLOSED
  }
}
