package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.CertificateFile;
import id.paritrana.publication.CertificateFiles;
import id.paritrana.publication.Certificates;
import id.paritrana.publication.PublishingResults;
import id.paritrana.report.signing.SwitchedSigning;
import id.paritrana.web.Browser;
import id.paritrana.web.DecidedRound;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signing service that does not answer stops nothing but the publication, until it is mended. */
@OnEachDatabase
class SigningProcessTest {

  private final SwitchedSigning service;
  private final DecidedRound round;
  private final Stage stage;
  private final RoundProcesses processes;
  private final String path;

  SigningProcessTest(Database database) {
    service = database.portal().bean(SwitchedSigning.class);
    round = DecidedRound.scored(database);
    stage = round.stage;
    processes = stage.bean(RoundProcesses.class);
    path = "/rounds/" + round.edition.code() + "/kabkota";
  }

  @BeforeEach
  void failAfterTheFirstSignature() {
    service.breakAfter(1);
    round.deeds.decideRanks(round.category);
    round.deeds.seal(round.category);
    Eventually.equal(() -> processes.failed(stage.organiser(), place()).size(), 1);
  }

  @AfterEach
  void mend() {
    service.mend();
  }

  @Test
  void theOrganiserSeesTheFailureAndHasItTriedAgainOnceTheServiceAnswers() {
    Browser organiser = new Browser(round.portal, stage.organiser());
    assertThat(organiser.page(path))
        .contains("Piagam tidak dapat ditandatangani", "the signing service does not answer")
        .contains(path + "/retry")
        .doesNotContain(path + "/publication");
    List<CertificateFile> signedBefore = files(1);
    assertThat(signedBefore).extracting(CertificateFile::language).containsExactly("id");
    assertThat(files(2)).isEmpty();

    service.mend();
    assertThat(organiser.post(path + "/retry", Map.of()).statusCode()).isEqualTo(303);

    Eventually.equal(() -> processes.isSigning(place()), false);
    assertThat(files(1)).hasSize(2).containsAll(signedBefore);
    assertThat(files(2)).hasSize(2);
    assertThat(processes.failed(stage.organiser(), place())).isEmpty();
    assertThat(organiser.page(path)).contains(path + "/publication").doesNotContain("/retry");
  }

  @Test
  void nothingIsPublishedBeforeItIsSigned() {
    assertThat(
            stage
                .bean(PublishingResults.class)
                .publish(stage.organiser(), round.category, Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.conflict("round.being-signed", Map.of())));
  }

  @Test
  void aDownloadSaysThatTheFileIsNotSignedYet() {
    HttpResponse<String> answer =
        new Browser(round.portal, stage.organiser())
            .get("/certificates/" + round.certificate(2) + "/certificate.pdf");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("belum selesai ditandatangani");
  }

  @Test
  void nobodyElseHasTheStepTriedAgain() {
    Actor foreign = new Stage(round.portal).organiser();

    assertThat(processes.failed(foreign, place())).isEmpty();
    assertThat(processes.failed(stage.observer(), place())).hasSize(1);
    for (Actor other : List.of(foreign, stage.observer(), stage.verifier(), stage.assessor(1))) {
      assertThat(processes.retry(other, place(), Instant.now()))
          .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
    }
    assertThat(new Browser(round.portal, foreign).post(path + "/retry", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(
            new Browser(round.portal, stage.observer())
                .post(path + "/retry", Map.of())
                .statusCode())
        .isEqualTo(403);
  }

  private Rounds.Place place() {
    return stage.bean(Rounds.class).of(round.category);
  }

  private List<CertificateFile> files(int rank) {
    long id =
        stage.bean(Certificates.class).findByNumber(round.certificate(rank)).orElseThrow().id();
    return stage.bean(CertificateFiles.class).findByCertificateIdOrderByLanguage(id);
  }
}
