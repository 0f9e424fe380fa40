package id.paritrana.award;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What an organiser says of an edition that is to be laid out from a template. */
public record NewEdition(
    String template,
    String code,
    String name,
    String region,
    @Nullable String zone,
    LocalDate periodFrom,
    LocalDate periodTo,
    ZoneId timeZone,
    LocalDate callOpens) {}
