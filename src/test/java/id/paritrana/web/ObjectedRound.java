package id.paritrana.web;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.Objection;
import id.paritrana.decision.Objection.Subject;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.publication.PublishingResults;
import id.paritrana.verification.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A published category to which nominees objected in all four ways: three times to one figure, of
 * which two were upheld, twice to documents, of which one was, once to a mark and once to a gate.
 */
final class ObjectedRound {

  final Stage stage;
  final Deeds deeds;
  final Edition edition;
  final long category;
  final Actor verifier;

  /** The numbers of the nominations that were ranked. */
  final List<String> numbers;

  ObjectedRound(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    verifier = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    numbers =
        List.of(
            deeds.admit(category, 700),
            deeds.admitWithRejected(category, 600),
            deeds.admitWithRejected(category, 500));
    String refused = deeds.submit(category, 400);
    deeds.accept(refused, Finding.Verdict.REJECTED);
    deeds.rank(edition, category, numbers);

    deeds.dismiss(verifier, object(numbers.get(0), Subject.FIGURE, "coverage-total")).orThrow();
    deeds.uphold(verifier, object(numbers.get(1), Subject.FIGURE, "coverage-total"), 650).orThrow();
    deeds.uphold(verifier, object(numbers.get(2), Subject.FIGURE, "coverage-total"), 550).orThrow();
    deeds
        .decide(
            verifier,
            object(numbers.get(1), Subject.DOCUMENT, deeds.lastDocument(numbers.get(1))),
            ObjectionDecision.Answer.UPHELD,
            null,
            null)
        .orThrow();
    deeds
        .dismiss(
            verifier, object(numbers.get(2), Subject.DOCUMENT, deeds.lastDocument(numbers.get(2))))
        .orThrow();
    deeds.dismiss(stage.organiser(), object(numbers.get(0), Subject.MARK, "regulation")).orThrow();
    deeds.dismiss(stage.organiser(), object(refused, Subject.GATE, "documents")).orThrow();
    deeds.endObjections(edition, category);
    Eventually.equal(deeds::awaitsConfirmation, true);
    deeds.confirmFinal(category).orThrow();
    stage
        .bean(PublishingResults.class)
        .publish(stage.organiser(), category, Instant.now())
        .orThrow();
  }

  private Objection object(String number, Subject subject, String point) {
    return deeds.object(number, subject, point).orThrow();
  }
}
