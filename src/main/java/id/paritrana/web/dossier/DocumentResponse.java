package id.paritrana.web.dossier;

import id.paritrana.award.DocumentKind;
import id.paritrana.nomination.Evidence;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A document of a dossier; its bytes are at the address of the document itself. */
@Serdeable
record DocumentResponse(
    long id,
    DocumentKind kind,
    String title,
    String fileName,
    String contentType,
    long sizeBytes,
    String sha256,
    Instant attachedAt) {

  static DocumentResponse of(Evidence document) {
    return new DocumentResponse(
        document.id(),
        document.kind(),
        document.title(),
        document.fileName(),
        document.contentType(),
        document.sizeBytes(),
        document.sha256(),
        document.attachedAt());
  }
}
