package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.nomination.Nomination;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in short.
 *
 * @param edition its code
 * @param category its code
 * @param nominee code of the organisation that is honoured
 * @param nominator code of the organisation that put it forward
 * @param next the date that it waits for, or empty
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record NominationResponse(
    String number,
    String edition,
    String category,
    String nominee,
    String nominator,
    Nomination.Status status,
    @Nullable String reason,
    @Nullable Instant next,
    @Nullable Instant submittedAt,
    Instant changedAt) {

  static NominationResponse of(NominationRow row) {
    Nomination nomination = row.nomination();
    return new NominationResponse(
        nomination.number(),
        row.place().edition().code(),
        row.place().category().code(),
        row.place().nominee().code(),
        row.place().nominator().code(),
        nomination.status(),
        nomination.reason(),
        row.next().map(NominationRow.Deadline::at).orElse(null),
        nomination.submittedAt(),
        nomination.changedAt());
  }
}
