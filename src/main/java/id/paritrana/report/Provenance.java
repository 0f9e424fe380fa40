package id.paritrana.report;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a computed result comes from.
 *
 * @param scheme name and version of the scheme
 * @param decree the decree that sets its weights, or null where they are illustrative
 * @param computedBy who started the run
 * @param computedAt when it ran, in the zone whose time the document shows
 * @param runHash hash of the run's inputs and outcome, as hexadecimal digits
 */
public record Provenance(
    String scheme,
    @Nullable String decree,
    String computedBy,
    ZonedDateTime computedAt,
    String runHash) {}
