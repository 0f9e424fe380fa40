package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.audit.VerifyingChain;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.publication.GenuineCertificates;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.PublishingResults;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One category from the call to the published winners, through every room and the processes. */
@OnEachDatabase
class RoundTest {

  private final Stage stage;
  private final Deeds deeds;

  RoundTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
  }

  @Test
  void aCategoryGoesFromTheCallToItsPublishedWinners() {
    Edition edition = stage.openEdition("provincial");
    long category = stage.category(edition, "kabkota");
    List<String> numbers =
        List.of(deeds.admit(category, 500), deeds.admit(category, 700), deeds.admit(category, 600));
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);

    Eventually.equal(() -> stage(category), CategoryRound.Stage.SHORTLISTING);
    assertThat(
            deeds.proposal(category, Plenary.Purpose.SHORTLIST).lines().stream()
                .map(line -> line.nomination().number())
                .toList())
        .containsExactly(numbers.get(1), numbers.get(2), numbers.get(0));

    deeds.confirmShortlist(category);
    numbers.forEach(number -> deeds.assess(category, number));
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Instant.now()).orThrow();
    Eventually.equal(() -> stage(category), CategoryRound.Stage.RANKING);
    deeds.confirmRanks(category);
    assertThat(stage.bean(PublicResults.class).of(category)).isEmpty();
    stage
        .bean(PublishingResults.class)
        .publish(stage.organiser(), category, Instant.now())
        .orThrow();

    PublicResults.Result result = stage.bean(PublicResults.class).of(category).orElseThrow();
    assertThat(result.winners().stream().map(PublicResults.Ranked::place).toList())
        .containsExactly(1, 2, 3);
    assertThat(
            stage
                .bean(GenuineCertificates.class)
                .withNumber(result.winners().getFirst().certificate()))
        .isPresent();
    assertThat(stage.bean(VerifyingChain.class).verify())
        .isInstanceOf(VerifyingChain.Verdict.Whole.class);
  }

  private CategoryRound.Stage stage(long category) {
    return stage.bean(Rounds.class).of(category).round().stage();
  }
}
