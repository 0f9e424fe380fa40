package id.paritrana.web.dossier;

import id.paritrana.verification.Finding;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier finds of a figure or a document.
 *
 * @param corrected the value that stands instead; needed for {@code CORRECTED} alone
 */
@Serdeable
record FindingRequest(
    Finding.Verdict verdict, @Nullable FigureRequest corrected, @Nullable String reason) {

  String reasonOrNone() {
    return reason == null ? "" : reason;
  }
}
