package id.paritrana.publication;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a certificate no longer holds.
 *
 * @param reason as everybody reads it
 */
@MappedEntity("certificate_revocation")
public record Revocation(
    @Id @GeneratedValue @Nullable Long id,
    long certificateId,
    String reason,
    Instant revokedAt,
    long revokedBy) {

  /** A certificate was revoked. */
  public record Revoked(
      Actor actor, Instant at, Long editionId, String subject, long revocationId, String reason)
      implements Act {
    @Override
    public String action() {
      return "certificate.revoked";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("reason", null, reason));
    }

    @Override
    public List<Rows> rows() {
      return List.of(Rows.one("certificate_revocation", revocationId));
    }
  }
}
