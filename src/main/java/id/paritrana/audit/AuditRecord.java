package id.paritrana.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deed.
 *
 * @param id its place in the chain, from 1, without gaps
 * @param changes which values changed, from what to what, as JSON
 * @param previousHash the hash of the record before; 64 zeros for the first
 * @param hash SHA-256 over all the other fields, lower-case hexadecimal
 * @param ledger the rows that the deed entered in tables, a line each, see {@link
 *     id.paritrana.decision.seal.Ledger}; empty where it entered none, or did so before the record
 *     kept rows
 */
@MappedEntity("audit_record")
public record AuditRecord(
    @Id Long id,
    Instant at,
    @Nullable Long actorId,
    String actor,
    String organisation,
    String action,
    String subject,
    @Nullable Long editionId,
    String changes,
    String previousHash,
    String hash,
    @Nullable String ledger) {}
