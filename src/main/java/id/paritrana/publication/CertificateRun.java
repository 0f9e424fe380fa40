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
 * That the certificates of a whole edition are issued and signed.
 *
 * @param finishedAt when each was signed or had failed; empty before
 */
@MappedEntity("certificate_run")
public record CertificateRun(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    Recipients recipients,
    Instant startedAt,
    long startedBy,
    @Nullable Instant finishedAt) {

  /** Who is given a certificate; the organiser decides it for each edition. */
  public enum Recipients {
    /** The winners of every decided category. */
    WINNERS,
    /** Also those who were admitted to its ranking without winning. */
    EVERYBODY
  }

  /** Whether it is still under way. */
  public boolean isOpen() {
    return finishedAt == null;
  }

  CertificateRun finished(Instant now) {
    return new CertificateRun(id, editionId, recipients, startedAt, startedBy, now);
  }

  /** The organiser had the certificates of an edition issued and signed. */
  public record Started(
      Actor actor, Instant at, Long editionId, String subject, long runId, Recipients recipients)
      implements Act {
    @Override
    public String action() {
      return "certificates.started";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("recipients", null, recipients.name()));
    }
  }
}
