package id.paritrana.verification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a dossier went back to its nominator; what it stated then is in {@link ReturnedValue}s.
 *
 * @param reason what the verifier asked for
 * @param answerDue until when
 * @param statement the nominee's own words as they stood then
 */
@MappedEntity("dossier_return")
public record DossierReturn(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    String reason,
    Instant answerDue,
    @Nullable String statement,
    Instant returnedAt,
    long returnedBy) {}
