package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Eligibilities;
import id.paritrana.verification.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objections to the rejection of a document that no rule asks for. */
@OnEachDatabase
class DocumentObjectionTest {

  private final Stage stage;
  private final Deeds deeds;
  private final long category;
  private final List<String> numbers;
  private final Actor other;

  DocumentObjectionTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    Edition edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    numbers =
        List.of(deeds.admitWithRejected(category, 700), deeds.admitWithRejected(category, 600));
    deeds.rank(edition, category, numbers);
    other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
  }

  @Test
  void anUpheldOneIsAFurtherFindingThatMovesNeitherScoresNorGates() {
    String number = numbers.getLast();
    long gates = gates(number);
    Objection objection = object(number);

    assertThat(codes(deeds.dismiss(stage.verifier(), objection)))
        .containsExactly("objection.judged-by-you");
    assertThat(codes(deeds.dismiss(stage.organiser(), objection)))
        .containsExactly("objection.not-asked");
    deeds.decide(other, objection, ObjectionDecision.Answer.UPHELD, null, null).orThrow();

    Dossier dossier = stage.bean(Dossiers.class).of(deeds.nomination(number));
    Evidence document = dossier.documents().getLast();
    assertThat(dossier.of(document).orElseThrow())
        .extracting(Finding::verdict, Finding::reason, Finding::foundBy)
        .containsExactly(Finding.Verdict.ACCEPTED, "Register diperiksa ulang.", other.id());
    assertThat(dossier.findings().stream().filter(each -> document.id().equals(each.evidenceId())))
        .extracting(Finding::verdict)
        .containsExactly(Finding.Verdict.REJECTED, Finding.Verdict.ACCEPTED);
    assertThat(stage.bean(RankChanges.class).of(objection))
        .hasSize(2)
        .noneMatch(RankChanges.Line::isMoved)
        .allSatisfy(line -> assertThat(line.scoreAfter()).isEqualTo(line.scoreBefore()));
    assertThat(gates(number)).isEqualTo(gates);
    assertThat(deeds.nomination(number).status()).isEqualTo(Nomination.Status.ADMITTED);
    assertThat(codes(deeds.object(number, Objection.Subject.DOCUMENT, deeds.lastDocument(number))))
        .containsExactly("objection.repeated");
  }

  @Test
  void theHolderOfASeatReadsWhatItUpheld() {
    stage.close(other);
    stage.close(stage.organiser());
    Actor holder = stage.assessor(1);
    Objection objection = object(numbers.getLast());

    deeds.decide(holder, objection, ObjectionDecision.Answer.UPHELD, null, null).orThrow();

    assertThat(stage.bean(ReadingObjections.class).of(holder, objection.number()).decision())
        .extracting(ObjectionDecision::answer, ObjectionDecision::decidedBy)
        .containsExactly(ObjectionDecision.Answer.UPHELD, holder.id());
    Actor unseated = stage.person("assessor9", stage.committee(), Role.ASSESSOR);
    assertThatThrownBy(() -> stage.bean(ReadingObjections.class).of(unseated, objection.number()))
        .isInstanceOf(NoSuchObjection.class);
  }

  @Test
  void aDismissedOneLeavesTheRejection() {
    String number = numbers.getFirst();
    Objection objection = object(number);

    deeds.dismiss(other, objection).orThrow();

    Dossier dossier = stage.bean(Dossiers.class).of(deeds.nomination(number));
    assertThat(dossier.of(dossier.documents().getLast()).orElseThrow().verdict())
        .isEqualTo(Finding.Verdict.REJECTED);
    assertThat(stage.bean(RankChanges.class).of(objection)).isEmpty();
  }

  @Test
  void onlyARejectedDocumentOfTheOwnDossierIsAPoint() {
    String number = numbers.getFirst();
    Evidence accepted =
        stage.bean(Dossiers.class).of(deeds.nomination(number)).documents().getFirst();

    for (String point : List.of(accepted.id().toString(), deeds.lastDocument(numbers.getLast()))) {
      assertThat(codes(deeds.object(number, Objection.Subject.DOCUMENT, point)))
          .containsExactly("objection.no-such-point");
    }
  }

  private Objection object(String number) {
    return deeds.object(number, Objection.Subject.DOCUMENT, deeds.lastDocument(number)).orThrow();
  }

  private long gates(String number) {
    long nomination = deeds.nomination(number).id();
    return stage
        .bean(Eligibilities.class)
        .findFirstByNominationIdOrderByIdDesc(nomination)
        .orElseThrow()
        .id();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
