package id.paritrana.web.dossier;

import io.micronaut.serde.annotation.Serdeable;

/** Why something is done. */
@Serdeable
record ReasonRequest(String reason) {}
