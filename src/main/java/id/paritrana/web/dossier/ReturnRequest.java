package id.paritrana.web.dossier;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Gives a dossier back.
 *
 * @param due until when it must be answered
 */
@Serdeable
record ReturnRequest(String reason, Instant due) {}
