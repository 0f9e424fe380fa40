package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A step that fails at every try becomes an incident, is mended, and the process goes on. */
@OnEachDatabase
class IncidentsTest {

  private final Stage stage;
  private final Incidents incidents;
  private final TransactionOperations<Connection> transactions;
  private final Edition edition;
  private final long category;
  private final String subject;

  @SuppressWarnings("unchecked")
  IncidentsTest(Database database) {
    stage = new Stage(database.portal());
    incidents = stage.bean(Incidents.class);
    transactions = stage.bean(TransactionOperations.class);
    edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
    subject = stage.bean(Rounds.class).of(category).subject();
  }

  @Test
  void aFailingStepIsTriedAgainThenWaitsForTheAdministratorAndGoesOnOnceMended() {
    Deeds deeds = new Deeds(stage);
    deeds.admit(category, 500);
    damage(true);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);

    Eventually.equal(() -> open().size(), 1);
    OpenIncident incident = open().getFirst();
    assertThat(incident.process()).isEqualTo(CategoryRoundModel.PROCESS);
    assertThat(incident.step()).isEqualTo("ServiceTask_ProposeShortlist");
    assertThat(incident.message()).isNotBlank();
    assertThat(stage()).isEqualTo(CategoryRound.Stage.COLLECTING);

    damage(false);
    incidents.retry(administrator(), incident.id(), Instant.now()).orThrow();

    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    Eventually.equal(() -> open().size(), 0);
    assertThatThrownBy(() -> incidents.retry(administrator(), incident.id(), Instant.now()))
        .isInstanceOf(NoSuchIncident.class);
  }

  @Test
  void nobodyButTheAdministratorSeesOrMendsIncidents() {
    for (Actor actor : List.of(stage.organiser(), stage.verifier(), stage.observer())) {
      assertThat(incidents.list(actor))
          .isEqualTo(Outcome.refused(Refusal.forbidden("incident.administrator-only")));
      assertThat(incidents.retry(actor, "any", Instant.now()))
          .isEqualTo(Outcome.refused(Refusal.forbidden("incident.administrator-only")));
    }
  }

  /** The incidents of this test's category alone. */
  private List<OpenIncident> open() {
    return incidents.list(administrator()).orThrow().stream()
        .filter(incident -> incident.subject().equals(subject))
        .toList();
  }

  private Actor administrator() {
    return stage.person("administrator", stage.committee(), Role.ADMINISTRATOR);
  }

  private CategoryRound.Stage stage() {
    return stage.bean(Rounds.class).of(category).round().stage();
  }

  /** Spoils the category's scheme, or mends it again: with a spoilt one nothing can be scored. */
  private void damage(boolean damaged) {
    String change = damaged ? "concat('?', source)" : "substring(source, 2)";
    transactions.executeWrite(
        open -> {
          try (PreparedStatement spoil =
              open.getConnection()
                  .prepareStatement(
                      "update scheme set source = " + change + " where category_id = ?")) {
            spoil.setLong(1, category);
            return spoil.executeUpdate();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
