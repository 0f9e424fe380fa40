package id.paritrana.web.dossier;

import io.micronaut.serde.annotation.Serdeable;

/** The nominee's own words. */
@Serdeable
record StatementRequest(String statement) {}
