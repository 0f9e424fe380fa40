package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.EvidenceStore;
import id.paritrana.nomination.Evidences;
import id.paritrana.nomination.NoSuchNomination;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands the documents of an open dossier to an assessor, to be kept and never to run in a page. */
@Hidden
@Controller("/assessment/{number}/documents")
@Secured("ASSESSOR")
final class DocumentController {

  private final AssessmentRights rights;
  private final Evidences evidences;
  private final EvidenceStore store;

  DocumentController(AssessmentRights rights, Evidences evidences, EvidenceStore store) {
    this.rights = rights;
    this.evidences = evidences;
    this.store = store;
  }

  @Get("/{id}")
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> download(Actor actor, String number, long id) {
    AssessmentRights.Desk desk = rights.desk(actor, number);
    if (!rights.opens(desk)) {
      throw new NoSuchNomination(number);
    }
    Evidence evidence =
        evidences
            .findByIdAndNominationId(id, desk.nomination().id())
            .orElseThrow(() -> new NoSuchNomination(number + "/" + id));
    String name =
        URLEncoder.encode(evidence.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    return HttpResponse.ok(store.read(evidence.sha256()))
        .contentType(MediaType.of(evidence.contentType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
  }
}
