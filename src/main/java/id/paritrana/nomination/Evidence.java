package id.paritrana.nomination;

import id.paritrana.award.DocumentKind;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a dossier. Its bytes lie in the {@link EvidenceStore} under their hash.
 *
 * @param contentType taken from the bytes, never from the name
 * @param sizeBytes length of the file
 * @param sha256 of the bytes, lower-case hexadecimal
 */
@MappedEntity("evidence")
public record Evidence(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    DocumentKind kind,
    String title,
    String fileName,
    String contentType,
    long sizeBytes,
    String sha256,
    Instant attachedAt,
    long attachedBy) {}
