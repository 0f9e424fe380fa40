package id.paritrana.web.dossier;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Whom to put forward where.
 *
 * @param edition its code
 * @param category its code
 * @param nominee code of the organisation
 */
@Serdeable
record DraftRequest(String edition, String category, String nominee) {}
