package id.paritrana.web.dossier;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How a contradiction of published values is settled.
 *
 * @param quote the id of the published value that is followed; absent for none of them
 */
@Serdeable
record ReconciliationRequest(@Nullable Long quote, @Nullable String reason) {

  String reasonOrNone() {
    return reason == null ? "" : reason;
  }
}
