package id.paritrana.decision;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sealed result: the signed statement that holds the hashes of everything that determined it.
 *
 * @param version 1 and up within the category
 * @param runId the run whose scores and ranks were sealed
 * @param statement with its signature in compact form
 * @param sha256 of that text
 * @param correctionId the correction that it sealed; empty for version 1
 */
@MappedEntity("seal")
public record Seal(
    @Id @GeneratedValue @Nullable Long id,
    long categoryId,
    int version,
    long runId,
    String statement,
    String sha256,
    Instant sealedAt,
    long sealedBy,
    @Nullable Long correctionId) {

  /** The action by which the record of deeds names a seal. */
  public static final String MADE = "seal.made";

  /** A result was sealed. */
  public record Made(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      int version,
      String sha256)
      implements Act {
    @Override
    public String action() {
      return MADE;
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("seal", null, sha256));
    }
  }
}
