package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an objection was handed on; the last one says who is asked now.
 *
 * @param decider who is asked from then on
 * @param reason never empty
 * @param replyDue until when it should be decided now
 */
@MappedEntity("objection_handing")
public record ObjectionHanding(
    @Id @GeneratedValue @Nullable Long id,
    long objectionId,
    Objection.Decider decider,
    String reason,
    Instant handedAt,
    long handedBy,
    Instant replyDue) {}
