package id.paritrana.web;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisations;
import id.paritrana.publication.Certificates;
import id.paritrana.publication.PublishingResults;
import java.time.Instant;
import java.util.List;

/**
 * A category whose ranks are decided and whose certificates are issued and signed, but which is not
 * public.
 */
public final class DecidedRound {

  public final Database.Portal portal;
  public final Stage stage;
  public final Deeds deeds;
  public final Edition edition;
  public final long category;

  /** The numbers of the nominations, best first. */
  public final List<String> numbers;

  public DecidedRound(Database database) {
    this(database, true);
  }

  /** The same before its ranks are decided. */
  public static DecidedRound scored(Database database) {
    return new DecidedRound(database, false);
  }

  private DecidedRound(Database database, boolean decided) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
    numbers = List.of(deeds.admit(category, 700), deeds.admit(category, 600));
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    await(CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    numbers.forEach(number -> deeds.assess(category, number));
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Instant.now()).orThrow();
    await(CategoryRound.Stage.RANKING);
    if (decided) {
      deeds.confirmRanks(category);
    }
  }

  public void publish() {
    stage
        .bean(PublishingResults.class)
        .publish(stage.organiser(), category, Instant.now())
        .orThrow();
  }

  public Reader everybody() {
    return Reader.of(portal);
  }

  public Reader as(Actor actor) {
    return Reader.as(portal, actor);
  }

  /** Where the category's result is, on pages; {@code /api/v1} before it for programs. */
  public String path() {
    return "/results/" + edition.code() + "/kabkota";
  }

  public String nominee(int rank) {
    long id = deeds.nomination(numbers.get(rank - 1)).nomineeId();
    return stage.bean(Organisations.class).findById(id).orElseThrow().name();
  }

  public String certificate(int rank) {
    long id = deeds.nomination(numbers.get(rank - 1)).id();
    return stage.bean(Certificates.class).findByNominationIdIn(List.of(id)).getFirst().number();
  }

  private void await(CategoryRound.Stage expected) {
    Eventually.equal(() -> stage.bean(Rounds.class).of(category).round().stage(), expected);
  }
}
