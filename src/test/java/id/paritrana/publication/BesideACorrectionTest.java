package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Meanwhile;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Categories;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.web.DecidedRound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Whoever acts while a correction comes into force waits for it or is waited for; nobody fails. */
@OnEachDatabase
class BesideACorrectionTest {

  private final DecidedRound round;
  private final Stage stage;
  private final Deeds deeds;
  private final Actor organiser;
  private final String first;
  private final String second;

  BesideACorrectionTest(Database database) {
    round = new DecidedRound(database);
    round.publish();
    stage = round.stage;
    deeds = round.deeds;
    organiser = stage.organiser();
    first = round.certificate(1);
    second = round.certificate(2);
    deeds.correct(organiser, round.category, round.numbers.getLast(), 900).orThrow();
    deeds.confirmCorrection(organiser, round.category).orThrow();
    deeds.sealCorrection(organiser, round.category).orThrow();
  }

  @Test
  void aRunOfCertificatesBegins() throws Exception {
    beside(
        () -> stage.bean(Categories.class).lockNumbers(round.edition.id()),
        () ->
            stage
                .bean(IssuingEditions.class)
                .start(
                    organiser,
                    round.edition.code(),
                    CertificateRun.Recipients.EVERYBODY,
                    Instant.now())
                .orThrow());

    assertThat(stage.bean(PublicResults.class).of(round.category).orElseThrow().version())
        .isEqualTo(2);
    deeds.awaitRun(round.edition);
  }

  @Test
  void aCertificateIsRevokedThatTheCorrectionRevokesAsWell() throws Exception {
    beside(
        () -> stage.bean(Rounds.class).held(round.category),
        () ->
            stage
                .bean(RevokingCertificates.class)
                .revoke(organiser, second, "Nama salah ditulis.", Instant.now())
                .orThrow());

    assertThat(round.everybody().text("/certificates/" + second)).contains("Nama salah ditulis.");
    assertThat(round.everybody().text("/certificates/" + first))
        .contains("Angka register salah disalin.");
  }

  /** Publishes the correction while somebody else holds something and then acts. */
  private void beside(Runnable holding, Runnable acting) throws Exception {
    List<Future<?>> published = new ArrayList<>();
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      meanwhile.open(
          () -> {
            holding.run();
            published.add(
                meanwhile.begin(
                    () -> deeds.publishCorrection(organiser, round.category).orThrow()));
            assertThat(Meanwhile.never(published.getFirst()::isDone)).isTrue();
            acting.run();
          });
      published.getFirst().get();
    }
  }
}
