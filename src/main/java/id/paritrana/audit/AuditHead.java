package id.paritrana.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The end of the chain: the one row that everybody who appends must hold. */
@MappedEntity("audit_head")
record AuditHead(@Id int id, long lastId, String hash) {}
