package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviewing;
import id.paritrana.assessment.Marking;
import id.paritrana.assessment.Rubrics;
import id.paritrana.audit.VerifyingChain;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.publication.IssuingCertificates;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.PublishingResults;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import id.paritrana.verification.Gates;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One category from the call to the published winners, room by room. */
@OnEachDatabase
class RoundTest {

  private final Stage stage;

  RoundTest(Database database) {
    stage = new Stage(database.portal());
  }

  @Test
  void aCategoryGoesFromTheCallToItsPublishedWinners() {
    Edition edition = stage.openEdition("provincial");
    long category = stage.category(edition, "kabkota");
    stage.bean(Rounds.class).start(category, Stage.day(0));
    List<String> numbers = new ArrayList<>();
    for (int active : new int[] {500, 700, 600}) {
      numbers.add(admitted(category, active));
    }

    stage
        .bean(ScoringCategories.class)
        .proposeShortlist(stage.organiser(), category, Stage.day(46));
    Rounds.Place place = stage.bean(Rounds.class).of(category);
    Proposals.Proposal shortlist = stage.bean(Proposals.class).of(place, Plenary.Purpose.SHORTLIST);
    assertThat(shortlist.lines().stream().map(line -> line.nomination().number()).toList())
        .containsExactly(numbers.get(1), numbers.get(2), numbers.get(0));

    stage
        .bean(HoldingPlenaries.class)
        .confirmShortlist(stage.organiser(), category, minutes(shortlist), Stage.day(47))
        .orThrow();
    numbers.forEach(number -> assess(category, number));
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Stage.day(60)).orThrow();
    stage.bean(ScoringCategories.class).proposeRanks(stage.organiser(), category, Stage.day(60));
    place = stage.bean(Rounds.class).of(category);
    Proposals.Proposal ranks = stage.bean(Proposals.class).of(place, Plenary.Purpose.RANKS);
    stage
        .bean(HoldingPlenaries.class)
        .confirmRanks(stage.organiser(), category, minutes(ranks), Stage.day(80))
        .orThrow();
    stage.bean(IssuingCertificates.class).issue(stage.organiser(), category, Stage.day(80));
    assertThat(stage.bean(PublicResults.class).of(category)).isEmpty();
    stage
        .bean(PublishingResults.class)
        .publish(stage.organiser(), category, Stage.day(81))
        .orThrow();

    PublicResults.Result result = stage.bean(PublicResults.class).of(category).orElseThrow();
    assertThat(result.winners().stream().map(PublicResults.Winner::place).toList())
        .containsExactly(1, 2, 3);
    assertThat(
            stage.bean(PublicResults.class).certificate(result.winners().getFirst().certificate()))
        .isPresent();
    assertThat(stage.bean(VerifyingChain.class).verify())
        .isInstanceOf(VerifyingChain.Verdict.Whole.class);
  }

  private String admitted(long category, int active) {
    Organisation region = stage.organisation("Kabupaten " + active, Organisation.Kind.REGENCY);
    Actor nominator = stage.nominatorOf(region);
    Nomination nomination =
        stage
            .bean(DraftingNominations.class)
            .draft(nominator, category, region.code(), Stage.day(1))
            .orThrow();
    String number = nomination.number();
    stage
        .bean(DraftingNominations.class)
        .state(nominator, number, "Kami melindungi.", Stage.day(1))
        .orThrow();
    stage
        .bean(DeclaringFigures.class)
        .declare(nominator, number, "coverage-total", statement(active), null, Stage.day(1))
        .orThrow();
    stage
        .bean(AttachingEvidence.class)
        .attach(
            nominator,
            number,
            new AttachingEvidence.Upload(
                DocumentKind.REGULATION,
                "Perbup",
                "perbup.pdf",
                "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)),
            Stage.day(1))
        .orThrow();
    Nomination submitted =
        stage.bean(SubmittingNominations.class).submit(nominator, number, Stage.day(2)).orThrow();
    Actor verifier = stage.verifier();
    stage
        .bean(CheckingDossiers.class)
        .judgeFigure(verifier, number, "coverage-total", null, "", Stage.day(3))
        .orThrow();
    Dossier dossier = stage.bean(Dossiers.class).of(submitted);
    stage
        .bean(CheckingDossiers.class)
        .judgeDocument(
            verifier,
            number,
            dossier.documents().getFirst().id(),
            Finding.Verdict.ACCEPTED,
            "",
            Stage.day(3))
        .orThrow();
    Outcome<Nomination> accepted =
        stage.bean(ConcludingDossiers.class).accept(verifier, number, Stage.day(4));
    assertThat(accepted).isInstanceOf(Outcome.Done.class);
    stage.bean(Gates.class).decide(verifier, submitted.id(), null, Stage.day(4));
    return number;
  }

  private void assess(long category, String number) {
    stage
        .bean(Interviewing.class)
        .record(
            stage.organiser(),
            number,
            new Interviewing.Record(
                Stage.day(50), Interview.Mode.HYBRID, Interview.Leader.PRESENT, "Bupati", ""),
            Stage.day(51))
        .orThrow();
    for (int seat = 1; seat <= 3; seat++) {
      Actor assessor = stage.assessor(seat);
      stage
          .bean(DeclaringConflicts.class)
          .declare(assessor, number, Conflict.Stance.NONE, "", Stage.day(48))
          .orThrow();
      for (Criterion.Judged judged : stage.bean(Rubrics.class).of(category)) {
        stage
            .bean(Marking.class)
            .save(assessor, number, judged.id(), BigDecimal.ONE, "Sesuai rubrik.", Stage.day(52))
            .orThrow();
      }
      stage.bean(Marking.class).handIn(assessor, number, Stage.day(53)).orThrow();
    }
  }

  private static FigureStatement statement(int active) {
    return new FigureStatement(
        new Measurement.Ratio(
            BigDecimal.valueOf(active), BigDecimal.valueOf(1000), DenominatorKind.LABOUR_FORCE),
        LocalDate.of(2022, 12, 31),
        "Disnaker");
  }

  private static Minutes minutes(Proposals.Proposal proposal) {
    return new Minutes(
        Stage.day(46),
        "Samarinda",
        "Disepakati.",
        List.of(
            new Minutes.Attendance(1, PlenaryAttendance.Presence.PRESENT, ""),
            new Minutes.Attendance(2, PlenaryAttendance.Presence.ABSENT, "")),
        proposal.lines().stream()
            .map(line -> new Minutes.Vote(line.nomination().number(), line.place(), ""))
            .toList());
  }
}
