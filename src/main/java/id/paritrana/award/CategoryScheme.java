package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a category's scoring scheme; the highest version is in force.
 *
 * @param source the scheme file as it was written, YAML
 * @param provenance who set it: a decree, or "illustrative"
 * @param sha256 of the source's UTF-8 bytes, lower-case hexadecimal
 */
@MappedEntity("scheme")
public record CategoryScheme(
    @Id @GeneratedValue @Nullable Long id,
    long categoryId,
    int version,
    String source,
    String provenance,
    String sha256,
    Instant setAt,
    long setBy) {}
