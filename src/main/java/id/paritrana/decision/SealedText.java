package id.paritrana.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The long texts of a seal: the decided ranks and the ledger. */
@MappedEntity("sealed_text")
record SealedText(@Id long sealId, String ranks, String ledger) {}
