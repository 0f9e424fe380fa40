package id.paritrana.indicator;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a verifier settled that published values contradict a figure. A later one replaces an earlier
 * one; both stay.
 *
 * @param quoteId the published value that is followed; empty where none is
 * @param reason never empty
 */
@MappedEntity("reconciliation")
public record Reconciliation(
    @Id @GeneratedValue @Nullable Long id,
    long observationId,
    @Nullable Long quoteId,
    String reason,
    Instant decidedAt,
    long decidedBy) {}
