package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.indicator.Figure;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Finding;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier found.
 *
 * @param figure the code of the figure, or empty
 * @param document the id of the document, or empty
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingResponse(
    @Nullable String figure,
    @Nullable Long document,
    Finding.Verdict verdict,
    @Nullable String reason,
    Instant foundAt) {

  static FindingResponse of(Dossier dossier, Finding finding) {
    return new FindingResponse(
        dossier.figures().stream()
            .filter(
                f ->
                    f.observation() != null && f.observation().id().equals(finding.observationId()))
            .map(Figure::definition)
            .map(definition -> definition.code())
            .findFirst()
            .orElse(null),
        finding.evidenceId(),
        finding.verdict(),
        finding.reason(),
        finding.foundAt());
  }
}
