package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nomination;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The first page leads each person to the page on which the waiting task is done. */
class AgendaTest {

  private final Database.Portal portal = Database.H2.portal();
  private final Stage stage = new Stage(portal);
  private final Deeds deeds = new Deeds(stage);

  @Test
  void whatWaitsLeadsToWhereItIsDone() {
    Edition edition = stage.openEdition("provincial");
    long category = stage.category(edition, "kabkota");
    String round = "/rounds/" + edition.code() + "/kabkota";
    String waiting = deeds.submit(category, 512);

    assertThat(home(stage.verifier())).contains(link("/verification/" + waiting), "Kabupaten 512");
    assertThat(home(stage.organiser())).doesNotContain(round).contains("Tidak ada yang menunggu");
    deeds.giveBack(waiting, Stage.day(3));
    assertThat(home(deeds.nominatorOf(waiting))).contains(link("/nominations/" + waiting));

    deeds.withdraw(waiting);
    deeds.admit(category, 600);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(
        () -> stage.bean(Rounds.class).of(category).round().stage(),
        CategoryRound.Stage.SHORTLISTING);
    assertThat(home(stage.organiser()))
        .contains(link(round), "Tetapkan daftar pendek dalam pleno", edition.name());

    deeds.confirmShortlist(category);
    assertThat(home(stage.organiser())).doesNotContain(round);
    assertThat(home(stage.assessor(1))).contains(link("/assessment"), "Nilai para nomine");
  }

  @Test
  void aDraftWaitsForItsNominatorUntilTheDeadline() {
    Edition edition = stage.openEdition("provincial");
    Organisation region = stage.organisation("Kabupaten Draf", Organisation.Kind.REGENCY);
    Actor nominator = stage.nominatorOf(region);
    assertThat(home(nominator)).contains("Tidak ada yang menunggu");
    Nomination draft =
        stage
            .bean(DraftingNominations.class)
            .draft(nominator, stage.category(edition, "kabkota"), region.code(), Instant.now())
            .orThrow();
    Instant deadline =
        stage
            .bean(Milestones.class)
            .of(edition.id(), draft.categoryId(), Milestone.Kind.SUBMISSION_DEADLINE);

    assertThat(home(nominator))
        .contains(link("/nominations/" + draft.number()), "Lengkapi dan ajukan draf")
        .contains(Formats.time(deadline, edition.timeZone(), Language.INDONESIAN));

    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    assertThat(home(nominator)).contains("Tidak ada yang menunggu");
  }

  private String home(Actor actor) {
    return new Browser(portal, actor).page("/");
  }

  private static String link(String address) {
    return "href=\"" + address + "\"";
  }
}
