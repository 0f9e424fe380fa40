package id.paritrana;

import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviewing;
import id.paritrana.assessment.Marking;
import id.paritrana.assessment.Rubrics;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.ConfirmingCorrections;
import id.paritrana.decision.ConfirmingResults;
import id.paritrana.decision.Correction;
import id.paritrana.decision.Corrections;
import id.paritrana.decision.DecidingObjections;
import id.paritrana.decision.HandingObjections;
import id.paritrana.decision.HoldingPlenaries;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.ObjectionHanding;
import id.paritrana.decision.OpenObjections;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryAttendance;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.RaisingObjections;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Seal;
import id.paritrana.decision.SealingCorrections;
import id.paritrana.decision.SealingResults;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Role;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.publication.PublishingCorrections;
import id.paritrana.publication.ReadingRuns;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.RoundProcesses;
import id.paritrana.workflow.TaskKind;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the people of a {@link Stage} do, each deed at the present instant. */
public final class Deeds {

  private final Stage stage;
  private final Map<String, Actor> nominators = new HashMap<>();

  public Deeds(Stage stage) {
    this.stage = stage;
  }

  /**
   * A regency's complete dossier, handed in.
   *
   * @param active of 1,000 workers
   * @return its number
   */
  public String submit(long category, int active) {
    return submit(
        category, active, List.of(document(DocumentKind.REGULATION, "Perbup", "%PDF-1.7 x")));
  }

  private String submit(long category, int active, List<AttachingEvidence.Upload> documents) {
    Organisation region = stage.organisation("Kabupaten " + active, Organisation.Kind.REGENCY);
    Actor nominator = stage.nominatorOf(region);
    DraftingNominations drafting = stage.bean(DraftingNominations.class);
    String number =
        drafting.draft(nominator, category, region.code(), Instant.now()).orThrow().number();
    nominators.put(number, nominator);
    drafting.state(nominator, number, "Kami melindungi.", Instant.now()).orThrow();
    stage
        .bean(DeclaringFigures.class)
        .declare(nominator, number, "coverage-total", statement(active), null, Instant.now())
        .orThrow();
    for (AttachingEvidence.Upload document : documents) {
      stage
          .bean(AttachingEvidence.class)
          .attach(nominator, number, document, Instant.now())
          .orThrow();
    }
    handIn(number);
    return number;
  }

  public Actor nominatorOf(String number) {
    return nominators.get(number);
  }

  /** Hands a draft in, or answers a returned dossier. */
  public void handIn(String number) {
    stage
        .bean(SubmittingNominations.class)
        .submit(nominatorOf(number), number, Instant.now())
        .orThrow();
  }

  public void withdraw(String number) {
    stage
        .bean(SubmittingNominations.class)
        .withdraw(nominatorOf(number), number, "Ditarik kembali.", Instant.now())
        .orThrow();
  }

  public void giveBack(String number, Instant due) {
    stage
        .bean(ConcludingDossiers.class)
        .giveBack(stage.verifier(), number, "Lengkapi sumbernya.", due, Instant.now())
        .orThrow();
  }

  /** Judges the figure and the documents, the latter as told, and passes the dossier on. */
  public void accept(String number, Finding.Verdict... ofTheDocuments) {
    CheckingDossiers checking = stage.bean(CheckingDossiers.class);
    Nomination nomination = nomination(number);
    checking
        .judgeFigure(stage.verifier(), number, "coverage-total", null, "", Instant.now())
        .orThrow();
    List<Evidence> documents = stage.bean(Dossiers.class).of(nomination).documents();
    for (int i = 0; i < ofTheDocuments.length; i++) {
      checking
          .judgeDocument(
              stage.verifier(),
              number,
              documents.get(i).id(),
              ofTheDocuments[i],
              "Tidak terbaca seluruhnya.",
              Instant.now())
          .orThrow();
    }
    stage.bean(ConcludingDossiers.class).accept(stage.verifier(), number, Instant.now()).orThrow();
  }

  /** Moves dates of the calendar to the present, in the order in which they fall. */
  public void reach(Edition edition, Milestone.Kind... milestones) {
    for (Milestone.Kind milestone : milestones) {
      Instant now = Instant.now();
      stage.move(edition, milestone, now, now);
    }
  }

  /** A nomination handed in and accepted. */
  public String admit(long category, int active) {
    String number = submit(category, active);
    accept(number, Finding.Verdict.ACCEPTED);
    return number;
  }

  /** The same with a second document, which no rule asks for and which was rejected. */
  public String admitWithRejected(long category, int active) {
    String number =
        submit(
            category,
            active,
            List.of(
                document(DocumentKind.REGULATION, "Perbup", "%PDF-1.7 x"),
                document(DocumentKind.BUDGET, "Anggaran rahasia", "%PDF-1.7 y")));
    accept(number, Finding.Verdict.ACCEPTED, Finding.Verdict.REJECTED);
    return number;
  }

  /** The last document of a dossier, as an objection names it. */
  public String lastDocument(String number) {
    return stage.bean(Dossiers.class).of(nomination(number)).documents().getLast().id().toString();
  }

  public Nomination nomination(String number) {
    return stage.bean(Nominations.class).withNumber(number);
  }

  public Proposals.Proposal proposal(long category, Plenary.Purpose purpose) {
    return stage.bean(Proposals.class).of(stage.bean(Rounds.class).of(category), purpose);
  }

  /** Confirms the shortlist as it is proposed. */
  public void confirmShortlist(long category) {
    stage
        .bean(HoldingPlenaries.class)
        .confirmShortlist(
            stage.organiser(),
            category,
            minutes(proposal(category, Plenary.Purpose.SHORTLIST)),
            Instant.now())
        .orThrow();
  }

  /** Puts every nominee on the shortlist, also those beyond its proposed length. */
  public void shortlistAll(long category) {
    Minutes proposed = minutes(proposal(category, Plenary.Purpose.SHORTLIST));
    List<Minutes.Vote> all = new ArrayList<>();
    for (Minutes.Vote vote : proposed.votes()) {
      all.add(new Minutes.Vote(vote.nomination(), all.size() + 1, "Semua dinilai."));
    }
    stage
        .bean(HoldingPlenaries.class)
        .confirmShortlist(
            stage.organiser(),
            category,
            new Minutes(
                proposed.heldAt(),
                proposed.place(),
                proposed.text(),
                proposed.attendance(),
                proposed.fewPresent(),
                all),
            Instant.now())
        .orThrow();
  }

  /** Confirms the ranks as they are proposed. */
  public void decideRanks(long category) {
    stage
        .bean(HoldingPlenaries.class)
        .confirmRanks(
            stage.organiser(),
            category,
            minutes(proposal(category, Plenary.Purpose.RANKS)),
            Instant.now())
        .orThrow();
  }

  /** The same, and seals them where they stand at once. */
  public void confirmRanks(long category) {
    decideRanks(category);
    if (stage.bean(Rounds.class).of(category).round().stage() == CategoryRound.Stage.DECIDED) {
      seal(category);
      awaitSignatures(category);
    }
  }

  /** Seals the decided result. */
  public Seal seal(long category) {
    return stage
        .bean(SealingResults.class)
        .seal(stage.organiser(), category, Instant.now())
        .orThrow();
  }

  /** Waits until the certificates of the category are signed. */
  public void awaitSignatures(long category) {
    Rounds.Place place = stage.bean(Rounds.class).of(category);
    Eventually.equal(() -> stage.bean(RoundProcesses.class).isSigning(place), false);
  }

  /** Waits until the run of an edition's certificates has ended. */
  public void awaitRun(Edition edition) {
    Eventually.equal(
        () ->
            stage
                .bean(ReadingRuns.class)
                .of(stage.organiser(), edition.code(), Instant.now())
                .isOpen(),
        false);
  }

  /**
   * Confirms the final result as the last run proposes it, seals it, and waits until its
   * certificates are signed.
   */
  public Outcome<Plenary> confirmFinal(long category) {
    Outcome<Plenary> confirmed = decideFinal(category);
    if (confirmed instanceof Outcome.Done) {
      seal(category);
      awaitSignatures(category);
    }
    return confirmed;
  }

  /** Confirms the final result as the last run proposes it. */
  public Outcome<Plenary> decideFinal(long category) {
    return stage
        .bean(ConfirmingResults.class)
        .confirm(stage.organiser(), category, proposedMinutes(category), Instant.now());
  }

  /** Minutes that confirm the ranks of the last run. */
  public Minutes proposedMinutes(long category) {
    return proposedMinutes(category, Plenary.Purpose.FINAL);
  }

  /** Minutes that confirm what is proposed. */
  public Minutes proposedMinutes(long category, Plenary.Purpose purpose) {
    return minutes(proposal(category, purpose));
  }

  /**
   * An upheld objection to a figure of the third and one to a mark of the second; the final result.
   */
  public void decideAfterObjections(Edition edition, long category, List<String> numbers) {
    uphold(
            stage.person("verifier2", stage.committee(), Role.VERIFIER),
            object(numbers.get(2), Objection.Subject.FIGURE, "coverage-total").orThrow(),
            900)
        .orThrow();
    decide(
            stage.organiser(),
            object(numbers.get(1), Objection.Subject.MARK, "regulation").orThrow(),
            ObjectionDecision.Answer.UPHELD,
            null,
            BigDecimal.valueOf(4))
        .orThrow();
    endObjections(edition, category);
    Eventually.equal(this::awaitsConfirmation, true);
    decideFinal(category).orThrow();
  }

  /** Whether the organiser is asked to confirm a final result. */
  public boolean awaitsConfirmation() {
    return stage.bean(Inbox.class).of(stage.organiser()).stream()
        .anyMatch(entry -> entry.kind() == TaskKind.CONFIRM_FINAL_RESULT);
  }

  /** Lets the time for objections of a category pass at once, as only a clock could. */
  public void endObjections(Edition edition, long category) {
    Milestones milestones = stage.bean(Milestones.class);
    Milestone until =
        milestones.findByEditionId(edition.id()).stream()
            .filter(m -> m.kind() == Milestone.Kind.OBJECTION_DEADLINE)
            .filter(m -> Long.valueOf(category).equals(m.categoryId()))
            .findFirst()
            .orElseThrow();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    milestones.update(
        new Milestone(until.id(), edition.id(), category, Milestone.Kind.OBJECTION_DEADLINE, now));
    Edition.CalendarChanged changed =
        new Edition.CalendarChanged(
            stage.organiser(),
            now,
            edition.id(),
            edition.code(),
            category,
            Milestone.Kind.OBJECTION_DEADLINE,
            List.of());
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    transactions.executeWrite(
        _ -> {
          stage.bean(Acts.class).publish(changed);
          return changed;
        });
  }

  /** Three nominees of which each has the same marks, ranked by the plenary. */
  public List<String> rank(Edition edition, long category) {
    List<String> numbers =
        List.of(admit(category, 700), admit(category, 600), admit(category, 500));
    rank(edition, category, numbers);
    return numbers;
  }

  /** The same with a fourth that nobody verified in time. */
  public List<String> rankWithOneUnverified(Edition edition, long category) {
    List<String> numbers =
        List.of(admit(category, 700), admit(category, 600), admit(category, 500));
    String unverified = submit(category, 400);
    reach(
        edition,
        Milestone.Kind.SUBMISSION_DEADLINE,
        Milestone.Kind.CORRECTION_DEADLINE,
        Milestone.Kind.VERIFICATION_DEADLINE);
    shortlistAndRank(category, numbers);
    return Stream.concat(numbers.stream(), Stream.of(unverified)).toList();
  }

  /** Shortlists, marks and ranks what was admitted. */
  public void rank(Edition edition, long category, List<String> numbers) {
    reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    shortlistAndRank(category, numbers);
  }

  /** The same after the time to verify. */
  public void shortlistAndRank(long category, List<String> numbers) {
    await(category, CategoryRound.Stage.SHORTLISTING);
    confirmShortlist(category);
    numbers.forEach(number -> assess(category, number));
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Instant.now()).orThrow();
    await(category, CategoryRound.Stage.RANKING);
    confirmRanks(category);
  }

  /** The nominee objects to a point of its result. */
  public Outcome<Objection> object(String number, Objection.Subject subject, String point) {
    return stage
        .bean(RaisingObjections.class)
        .raise(
            nominatorOf(number),
            number,
            new RaisingObjections.Words(subject, point, "Datanya sudah diperbarui.", null),
            Instant.now());
  }

  /** The organiser hands the objection on. */
  public Outcome<ObjectionHanding> hand(Actor actor, Objection objection, String reason) {
    return stage
        .bean(HandingObjections.class)
        .hand(actor, objection.number(), reason, Instant.now());
  }

  /** An objection to the coverage is upheld with so many of 1,000 workers. */
  public Outcome<ObjectionDecision> uphold(Actor actor, Objection objection, int active) {
    return decide(actor, objection, ObjectionDecision.Answer.UPHELD, statement(active), null);
  }

  public Outcome<ObjectionDecision> dismiss(Actor actor, Objection objection) {
    return decide(actor, objection, ObjectionDecision.Answer.DISMISSED, null, null);
  }

  /** The same of any point, and waits until the category is scored anew. */
  public Outcome<ObjectionDecision> decide(
      Actor actor,
      Objection objection,
      ObjectionDecision.Answer answer,
      @Nullable FigureStatement figure,
      @Nullable BigDecimal points) {
    Outcome<ObjectionDecision> decided =
        stage
            .bean(DecidingObjections.class)
            .decide(
                actor,
                objection.number(),
                new DecidingObjections.Ruling(answer, "Register diperiksa ulang.", figure, points),
                Instant.now());
    awaitScores(objection.categoryId());
    return decided;
  }

  /** Waits until the category is scored anew for what was upheld or is to be corrected. */
  public void awaitScores(long category) {
    Rounds.Place place = stage.bean(Rounds.class).of(category);
    Eventually.equal(
        () ->
            stage.bean(OpenObjections.class).unscored(place).isEmpty()
                && stage.bean(Corrections.class).unscored(category).isEmpty(),
        true);
  }

  /** Spoils the scheme of a category: with a spoilt one nothing is scored. */
  public void spoilScheme(long category) {
    changeScheme(category, "concat('?', source)");
  }

  /** Mends a scheme that was spoilt. */
  public void mendScheme(long category) {
    changeScheme(category, "substring(source, 2)");
  }

  private void changeScheme(long category, String source) {
    stage.change("update scheme set source = " + source + " where category_id = " + category);
  }

  /** Opens the correction of a nominee's coverage to so many of 1,000 workers. */
  public Outcome<Correction> openCorrection(Actor actor, long category, String number, int active) {
    return openCorrection(
        actor,
        category,
        new OpeningCorrections.Request(
            Correction.Subject.FIGURE,
            number,
            "coverage-total",
            statement(active),
            null,
            "Angka register salah disalin."));
  }

  private Outcome<Correction> openCorrection(
      Actor actor, long category, OpeningCorrections.Request asked) {
    return stage.bean(OpeningCorrections.class).open(actor, category, asked, Instant.now());
  }

  /** Opens the correction of a coverage, and waits until the category is scored anew. */
  public Outcome<Correction> correct(Actor actor, long category, String number, int active) {
    Outcome<Correction> opened = openCorrection(actor, category, number, active);
    awaitScores(category);
    return opened;
  }

  /** Opens a correction, and waits until the category is scored anew. */
  public Outcome<Correction> correct(Actor actor, long category, OpeningCorrections.Request asked) {
    Outcome<Correction> opened = openCorrection(actor, category, asked);
    awaitScores(category);
    return opened;
  }

  /** Opens a correction of the ranks alone. */
  public Outcome<Correction> correctRanks(long category) {
    return correct(
        stage.organiser(),
        category,
        new OpeningCorrections.Request(
            Correction.Subject.RANKS, "", "", null, null, "Peringkat salah dicatat."));
  }

  /** Confirms the corrected result as its run proposes it. */
  public Outcome<Plenary> confirmCorrection(Actor actor, long category) {
    return stage
        .bean(ConfirmingCorrections.class)
        .confirm(
            actor,
            category,
            minutes(proposal(category, Plenary.Purpose.CORRECTION)),
            Instant.now());
  }

  public Outcome<Correction> giveUpCorrection(Actor actor, long category) {
    return stage
        .bean(ConfirmingCorrections.class)
        .giveUp(actor, category, "Ternyata angkanya benar.", Instant.now());
  }

  /** Seals the corrected result, and waits until its certificates are signed. */
  public Outcome<Seal> sealCorrection(Actor actor, long category) {
    Outcome<Seal> sealed =
        stage.bean(SealingCorrections.class).seal(actor, category, Instant.now());
    awaitSignatures(category);
    return sealed;
  }

  public Outcome<Seal> publishCorrection(Actor actor, long category) {
    return stage.bean(PublishingCorrections.class).publish(actor, category, Instant.now());
  }

  /** Waits for the process to bring the category to the stage. */
  public void await(long category, CategoryRound.Stage expected) {
    Eventually.equal(() -> stage.bean(Rounds.class).of(category).round().stage(), expected);
  }

  /** The interview, and one point for each criterion by each of the three assessors. */
  public void assess(long category, String number) {
    assess(category, number, BigDecimal.ONE);
  }

  /** The interview, and the same points for each criterion by each of the three assessors. */
  public void assess(long category, String number, BigDecimal points) {
    interview(number);
    for (int seat = 1; seat <= 3; seat++) {
      Actor assessor = stage.assessor(seat);
      stage
          .bean(DeclaringConflicts.class)
          .declare(assessor, number, Conflict.Stance.NONE, "", Instant.now())
          .orThrow();
      for (Criterion.Judged judged : stage.bean(Rubrics.class).of(category)) {
        stage
            .bean(Marking.class)
            .save(assessor, number, judged.id(), points, "Sesuai rubrik.", Instant.now())
            .orThrow();
      }
      stage.bean(Marking.class).handIn(assessor, number, Instant.now()).orThrow();
    }
  }

  /** The organiser records the interview as held just now. */
  public void interview(String number) {
    stage
        .bean(Interviewing.class)
        .record(
            stage.organiser(),
            number,
            new Interviewing.Record(
                Instant.now(), Interview.Mode.HYBRID, Interview.Leader.PRESENT, "Bupati", ""),
            Instant.now())
        .orThrow();
  }

  private static AttachingEvidence.Upload document(
      DocumentKind kind, String title, String content) {
    return new AttachingEvidence.Upload(
        kind, title, "berkas.pdf", content.getBytes(StandardCharsets.US_ASCII));
  }

  /** So many of 1,000 workers. */
  public static FigureStatement statement(int active) {
    return new FigureStatement(
        new Measurement.Ratio(
            BigDecimal.valueOf(active), BigDecimal.valueOf(1000), DenominatorKind.LABOUR_FORCE),
        LocalDate.of(2022, 12, 31),
        "Disnaker");
  }

  private static Minutes minutes(Proposals.Proposal proposal) {
    return new Minutes(
        Instant.now(),
        "Samarinda",
        "Disepakati.",
        List.of(
            new Minutes.Attendance(1, PlenaryAttendance.Presence.PRESENT, ""),
            new Minutes.Attendance(2, PlenaryAttendance.Presence.ABSENT, "")),
        Minutes.FewPresent.RECORD,
        proposal.lines().stream()
            .map(line -> new Minutes.Vote(line.nomination().number(), line.place(), ""))
            .toList());
  }
}
