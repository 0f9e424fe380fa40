package id.paritrana.bench;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Panels;
import id.paritrana.award.SettingSchemes;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Rounds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Two rounds of regencies on MySQL, judged by six rubrics: one with 500 nominations whose marks are
 * all in, one whose four assessors are still at work. They are played through the use cases.
 */
final class PanelRounds {

  static final String CATEGORY = "kabkota";
  static final int ASSESSORS = 4;
  private static final int NOMINATIONS = 500;

  private final Stage ranked = new Stage(Database.MYSQL.portal());
  private final Stage open = new Stage(Database.MYSQL.portal());
  private final List<String> numbers = new ArrayList<>();
  private final Edition rankedEdition;

  /** Plays both rounds; takes minutes. */
  PanelRounds() {
    rankedEdition = playRanked(ranked);
    playOpen();
  }

  Stage ranked() {
    return ranked;
  }

  /** The category in which the 500 stand. */
  long rankedCategory() {
    return ranked.category(rankedEdition, CATEGORY);
  }

  /** Where the 500 stand, best score first. */
  String ranking() {
    return "/rounds/" + rankedEdition.code() + "/" + CATEGORY + "/scores/full";
  }

  Stage open() {
    return open;
  }

  /** The dossier that lies before a seat, 1 to 4, for nobody else to mark. */
  String dossier(int seat) {
    return numbers.get(seat - 1);
  }

  /** Plays a round of 500 up to the plenary that ranks them. */
  static Edition playRanked(Stage ranked) {
    Edition edition = begin(ranked);
    long category = ranked.category(edition, CATEGORY);
    Deeds deeds = new Deeds(ranked);
    List<String> all = new ArrayList<>();
    for (int active = 1; active <= NOMINATIONS; active++) {
      all.add(deeds.admit(category, active));
    }
    shortlist(ranked, edition, deeds);
    for (int i = 0; i < all.size(); i++) {
      deeds.assess(category, all.get(i), BigDecimal.valueOf(i * 37 % 401, 2));
    }
    ranked
        .bean(ClosingAssessment.class)
        .close(ranked.organiser(), category, Instant.now())
        .orThrow();
    await(ranked, category, CategoryRound.Stage.RANKING);
    return edition;
  }

  private void playOpen() {
    Edition edition = begin(open);
    for (int seat = 4; seat <= ASSESSORS; seat++) {
      open.bean(Panels.class)
          .seat(
              open.organiser(),
              edition.code(),
              seat,
              open.assessor(seat).name(),
              "SK/" + seat,
              Instant.now())
          .orThrow();
    }
    Deeds deeds = new Deeds(open);
    for (int seat = 1; seat <= ASSESSORS; seat++) {
      numbers.add(deeds.admit(open.category(edition, CATEGORY), 100 * seat));
    }
    shortlist(open, edition, deeds);
    for (int seat = 1; seat <= ASSESSORS; seat++) {
      open.bean(DeclaringConflicts.class)
          .declare(open.assessor(seat), dossier(seat), Conflict.Stance.NONE, "", Instant.now())
          .orThrow();
    }
  }

  private static Edition begin(Stage stage) {
    Edition edition = stage.openEdition("provincial");
    stage
        .bean(SettingSchemes.class)
        .set(stage.organiser(), stage.category(edition, CATEGORY), scheme(), Instant.now())
        .orThrow();
    return edition;
  }

  private static void shortlist(Stage stage, Edition edition, Deeds deeds) {
    long category = stage.category(edition, CATEGORY);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    await(stage, category, CategoryRound.Stage.SHORTLISTING);
    deeds.shortlistAll(category);
  }

  private static void await(Stage stage, long category, CategoryRound.Stage expected) {
    Eventually.equal(() -> stage.bean(Rounds.class).of(category).round().stage(), expected);
  }

  private static String scheme() {
    StringBuilder yaml = new StringBuilder("scheme: panel\nprovenance: illustrative\ncriteria:\n");
    yaml.append("  - { id: coverage, weight: 0, figure: active / universe, scale: min-max }\n");
    for (int criterion = 1; criterion <= 6; criterion++) {
      yaml.append(
          "  - { id: c%d, weight: %d, rubric: { max: 4 } }%n".formatted(criterion, criterion));
    }
    return yaml.toString();
  }
}
