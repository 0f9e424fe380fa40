package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviewing;
import id.paritrana.assessment.Marking;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.award.Calendars;
import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.CategorySchemes;
import id.paritrana.award.DecreeDraft;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.OpeningEditions;
import id.paritrana.award.Panels;
import id.paritrana.award.Phrase;
import id.paritrana.award.SettingCategories;
import id.paritrana.award.SettingDecree;
import id.paritrana.award.SettingObjectionDays;
import id.paritrana.award.SettingSchemes;
import id.paritrana.award.SettingSignatories;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.indicator.StatingFromRecords;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Evidences;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Finding;
import id.paritrana.verification.ReconcilingQuotes;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What is refused once a category is sealed, and what is not. Beside the three that were ranked
 * stand one dossier that was returned and never answered, one that nobody verified, and one that
 * nobody verified of which a published text says something else.
 */
@OnEachDatabase
class SealedCategoryTest {

  private static final String SEALED = "category.sealed";

  /** What belongs to the whole edition, or is made to come after a seal. */
  private static final Set<String> STILL_ALLOWED =
      Set.of(
          "CarryingDocuments.take",
          "ConfirmingCorrections.confirm",
          "ConfirmingCorrections.giveUp",
          "KeepingKeys.rotate",
          "OpeningCorrections.open",
          "OpeningEditions.create",
          "Panels.seat",
          "SealingCorrections.seal",
          "SealingCorrections.sealed",
          "SettingDecree.set",
          "SettingSignatories.set",
          "SettingWording.checked",
          "SettingWording.set");

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final String returned;
  private final String unverified;
  private final String quoted;
  private final List<String> ranked;

  /**
   * What is tried.
   *
   * @param code why it is refused
   */
  private record Attempt(String useCase, By by, String code, Supplier<Outcome<?>> deed) {}

  /** What refuses it. */
  private enum By {
    THE_SEAL,
    SOMETHING_ELSE_TOO
  }

  SealedCategoryTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    returned = deeds.submit(category, 200);
    deeds.giveBack(returned, Instant.now().plus(Duration.ofDays(1)));
    quoted = deeds.submit(category, 300);
    note(60).orThrow();
    List<String> numbers = deeds.rankWithOneUnverified(edition, category);
    ranked = numbers.subList(0, 3);
    unverified = numbers.getLast();
    deeds.decideAfterObjections(edition, category, ranked);
    deeds.seal(category);
  }

  /** Where the seal alone refuses, the same deed is done as soon as it is thought away. */
  @Test
  void nothingOfASealedCategoryCanBeChangedThroughTheProgram() {
    List<Attempt> attempts =
        Stream.of(
                byTheOrganiser(),
                byNominators(),
                byVerifiers(),
                byAssessors(),
                byThePlenary(),
                onObjections())
            .flatMap(List::stream)
            .toList();

    SoftAssertions softly = new SoftAssertions();
    for (Attempt attempt : attempts) {
      softly
          .assertThat(codes(attempt.deed().get()))
          .as(attempt.useCase())
          .containsExactly(attempt.code());
      if (attempt.by() == By.THE_SEAL) {
        softly
            .assertThat(codes(withoutTheSeal(attempt.deed())))
            .as(attempt.useCase() + " without the seal")
            .isEmpty();
      }
    }
    softly.assertAll();
    assertThat(fault()).isEmpty();
    Set<String> tried = attempts.stream().map(Attempt::useCase).collect(Collectors.toSet());
    assertThat(tried).doesNotContainAnyElementsOf(STILL_ALLOWED);
    assertThat(Stream.concat(tried.stream(), STILL_ALLOWED.stream()))
        .containsExactlyInAnyOrderElementsOf(useCases());
  }

  @Test
  void whatBelongsToTheWholeEditionStillChangesAndNoSealMinds() {
    Actor organiser = stage.organiser();
    Instant now = Instant.now();
    String code = edition.code();
    Calendars calendars = stage.bean(Calendars.class);

    calendars.move(organiser, code, move("kabkota", Milestone.Kind.CEREMONY, 900), now).orThrow();
    calendars.move(organiser, code, move(null, Milestone.Kind.CEREMONY, 901), now).orThrow();
    calendars.move(organiser, code, move(null, Milestone.Kind.PLENARY, 899), now).orThrow();
    stage.bean(Panels.class).seat(organiser, code, 1, null, null, now).orThrow();
    stage
        .bean(SettingDecree.class)
        .set(
            organiser,
            code,
            new DecreeDraft(
                "100.3/K.1/2023",
                LocalDate.of(2023, 3, 1),
                new Phrase("Pemenang", "Winners"),
                new Phrase("Gubernur", "Governor"),
                "Contoh"),
            now)
        .orThrow();
    stage
        .bean(SettingSignatories.class)
        .set(
            organiser,
            code,
            List.of(new SettingSignatories.Line("Contoh", "Gubernur", "Governor")),
            now)
        .orThrow();
    stage.bean(KeepingKeys.class).rotate(organiser, code, now).orThrow();

    assertThat(fault()).isEmpty();
  }

  private List<Attempt> byTheOrganiser() {
    Actor organiser = stage.organiser();
    Category terms = stage.bean(Categories.class).withId(category);
    Calendars calendars = stage.bean(Calendars.class);
    String scheme =
        stage
            .bean(CategorySchemes.class)
            .findFirstByCategoryIdOrderByVersionDesc(category)
            .orElseThrow()
            .source();
    return List.of(
        sealed(
            "Calendars.move",
            now ->
                calendars.move(
                    organiser, edition.code(), move("kabkota", Milestone.Kind.PLENARY, 899), now)),
        new Attempt(
            "Calendars.move",
            By.THE_SEAL,
            SEALED,
            () ->
                after(
                    "update milestone set falls_at = '2998-01-01 00:00:00'"
                        + " where kind = 'OBJECTION_DEADLINE' and category_id = "
                        + category,
                    () ->
                        calendars.move(
                            organiser,
                            edition.code(),
                            new Calendars.Move(
                                "kabkota",
                                Milestone.Kind.OBJECTION_DEADLINE,
                                Instant.parse("2998-02-01T00:00:00Z"),
                                "Beri waktu lagi."),
                            Instant.now()))),
        refused(
            "SettingSchemes.set",
            "scheme.locked",
            now -> stage.bean(SettingSchemes.class).set(organiser, category, scheme, now)),
        refused(
            "SettingObjectionDays.set",
            "edition.objection-days-locked",
            now -> stage.bean(SettingObjectionDays.class).set(organiser, edition.code(), 9, now)),
        refused(
            "SettingCategories.set",
            "category.call-open",
            now ->
                stage
                    .bean(SettingCategories.class)
                    .set(
                        organiser,
                        edition.code(),
                        "kabkota",
                        new SettingCategories.Terms(
                            "Lain", "Other", 1, 5, terms.interview(), terms.requiredDocuments()),
                        now)),
        refused(
            "OpeningEditions.open",
            "edition.already-open",
            now -> stage.bean(OpeningEditions.class).open(organiser, edition.code(), now)));
  }

  private List<Attempt> byNominators() {
    Actor nominator = deeds.nominatorOf(returned);
    Actor winner = deeds.nominatorOf(ranked.getFirst());
    Organisation another = stage.organisation("Kabupaten baru", Organisation.Kind.REGENCY);
    AttachingEvidence attaching = stage.bean(AttachingEvidence.class);
    SubmittingNominations submitting = stage.bean(SubmittingNominations.class);
    DraftingNominations drafting = stage.bean(DraftingNominations.class);
    DeclaringFigures declaring = stage.bean(DeclaringFigures.class);
    return List.of(
        refused(
            "DraftingNominations.draft",
            "nomination.late",
            now -> drafting.draft(stage.nominatorOf(another), category, another.code(), now)),
        sealed(
            "DraftingNominations.state",
            now -> drafting.state(nominator, returned, "Kami melindungi lebih banyak.", now)),
        sealed(
            "DeclaringFigures.declare",
            now ->
                declaring.declare(
                    nominator, returned, "coverage-total", Deeds.statement(999), null, now)),
        refused(
            "DeclaringFigures.takeBack",
            SEALED,
            now -> declaring.takeBack(winner, ranked.getFirst(), "coverage-total", now)),
        refused(
            "StatingFromRecords.state",
            "records.no-figure",
            now ->
                stage
                    .bean(StatingFromRecords.class)
                    .state(
                        nominator,
                        returned,
                        new StatingFromRecords.Upload(
                            EmployerSize.LARGE, "bulanan.csv", bytes("bulan\n")),
                        now)),
        sealed(
            "AttachingEvidence.attach",
            now ->
                attaching.attach(
                    nominator,
                    returned,
                    upload(DocumentKind.OTHER, "lain.pdf", "%PDF-1.7 lain"),
                    now)),
        sealed(
            "AttachingEvidence.attachTable",
            now ->
                attaching.attachTable(
                    nominator,
                    returned,
                    upload(DocumentKind.MONTHLY_RECORDS, "bulanan.csv", "a,b\n1,2\n"),
                    now)),
        sealed(
            "AttachingEvidence.remove",
            now -> attaching.remove(nominator, returned, document(returned), now)),
        sealed("SubmittingNominations.submit", now -> submitting.submit(nominator, returned, now)),
        sealed(
            "SubmittingNominations.withdraw",
            now -> submitting.withdraw(nominator, returned, "Tidak jadi ikut.", now)),
        sealed(
            "SubmittingNominations.withdraw",
            now ->
                submitting.withdraw(
                    deeds.nominatorOf(unverified), unverified, "Tidak jadi ikut.", now)),
        refused(
            "SubmittingNominations.withdraw",
            SEALED,
            now -> submitting.withdraw(winner, ranked.getFirst(), "Tidak jadi ikut.", now)));
  }

  private List<Attempt> byVerifiers() {
    Actor verifier = stage.verifier();
    CheckingDossiers checking = stage.bean(CheckingDossiers.class);
    ConcludingDossiers concluding = stage.bean(ConcludingDossiers.class);
    String winner = ranked.getFirst();
    return List.of(
        new Attempt("ReconcilingQuotes.record", By.THE_SEAL, SEALED, () -> note(65)),
        sealed(
            "ReconcilingQuotes.reconcile",
            now ->
                stage
                    .bean(ReconcilingQuotes.class)
                    .reconcile(
                        verifier, quoted, "coverage-total", null, "Teksnya lebih tua.", now)),
        sealed(
            "CheckingDossiers.judgeFigure",
            now ->
                checking.judgeFigure(
                    verifier,
                    unverified,
                    "coverage-total",
                    Deeds.statement(1),
                    "Salah disalin.",
                    now)),
        refused(
            "CheckingDossiers.judgeFigure",
            SEALED,
            now ->
                checking.judgeFigure(
                    verifier, winner, "coverage-total", Deeds.statement(1), "Salah disalin.", now)),
        sealed(
            "CheckingDossiers.acceptUndisputed",
            now -> checking.acceptUndisputed(verifier, unverified, now)),
        sealed(
            "CheckingDossiers.judgeDocument",
            now ->
                checking.judgeDocument(
                    verifier,
                    unverified,
                    document(unverified),
                    Finding.Verdict.REJECTED,
                    "Tidak terbaca.",
                    now)),
        refused(
            "CheckingDossiers.judgeDocument",
            SEALED,
            now ->
                checking.judgeDocument(
                    verifier,
                    winner,
                    document(winner),
                    Finding.Verdict.REJECTED,
                    "Tidak terbaca.",
                    now)),
        refused(
            "ConcludingDossiers.accept",
            SEALED,
            now -> concluding.accept(verifier, unverified, now)),
        new Attempt(
            "ConcludingDossiers.giveBack",
            By.THE_SEAL,
            SEALED,
            () ->
                after(
                    "update milestone set falls_at = '2998-01-01 00:00:00'"
                        + " where kind = 'CORRECTION_DEADLINE' and edition_id = "
                        + edition.id(),
                    () ->
                        concluding.giveBack(
                            verifier,
                            unverified,
                            "Lengkapi sumbernya.",
                            Instant.now().plusSeconds(60),
                            Instant.now()))));
  }

  private List<Attempt> byAssessors() {
    Actor assessor = stage.assessor(1);
    String winner = ranked.getFirst();
    Marking marking = stage.bean(Marking.class);
    return List.of(
        refused(
            "DeclaringConflicts.declare",
            "marks.closed",
            now ->
                stage
                    .bean(DeclaringConflicts.class)
                    .declare(
                        assessor, winner, Conflict.Stance.CONFLICTED, "Saudara kandung.", now)),
        refused(
            "Marking.save",
            "marks.closed",
            now ->
                marking.save(
                    assessor, winner, "regulation", BigDecimal.ONE, "Sesuai rubrik.", now)),
        refused("Marking.handIn", "marks.closed", now -> marking.handIn(assessor, winner, now)),
        refused(
            "Interviewing.record",
            "marks.closed",
            now ->
                stage
                    .bean(Interviewing.class)
                    .record(
                        stage.organiser(),
                        winner,
                        new Interviewing.Record(
                            now,
                            Interview.Mode.ONLINE,
                            Interview.Leader.PRESENT,
                            "Bupati",
                            "Hadir."),
                        now)));
  }

  private List<Attempt> byThePlenary() {
    Actor organiser = stage.organiser();
    HoldingPlenaries plenaries = stage.bean(HoldingPlenaries.class);
    Minutes minutes = deeds.proposedMinutes(category);
    String late = "round.other-stage";
    return List.of(
        refused(
            "ClosingAssessment.close",
            late,
            now -> stage.bean(ClosingAssessment.class).close(organiser, category, now)),
        refused(
            "HoldingPlenaries.confirmShortlist",
            late,
            now -> plenaries.confirmShortlist(organiser, category, minutes, now)),
        refused(
            "HoldingPlenaries.confirmRanks",
            late,
            now -> plenaries.confirmRanks(organiser, category, minutes, now)),
        refused(
            "ConfirmingResults.confirm",
            late,
            now -> stage.bean(ConfirmingResults.class).confirm(organiser, category, minutes, now)),
        refused(
            "ReopeningShortlists.reopen",
            late,
            now ->
                stage
                    .bean(ReopeningShortlists.class)
                    .reopen(organiser, category, now.plus(Duration.ofDays(9)), now)),
        refused(
            "SealingResults.seal",
            late,
            now -> stage.bean(SealingResults.class).seal(organiser, category, now)));
  }

  private List<Attempt> onObjections() {
    Actor second = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    Objection decided = stage.bean(Objections.class).findByCategoryIdOrderById(category).getFirst();
    return List.of(
        new Attempt(
            "RaisingObjections.raise",
            By.SOMETHING_ELSE_TOO,
            "objection.late",
            () -> deeds.object(ranked.getFirst(), Objection.Subject.FIGURE, "coverage-total")),
        new Attempt(
            "DecidingObjections.decide",
            By.SOMETHING_ELSE_TOO,
            "objection.decided-already",
            () -> deeds.dismiss(second, decided)),
        new Attempt(
            "HandingObjections.hand",
            By.SOMETHING_ELSE_TOO,
            "objection.decided-already",
            () -> deeds.hand(stage.organiser(), decided, "Semua berhalangan hadir.")));
  }

  private interface Deed {
    Outcome<?> at(Instant now);
  }

  /** What nothing but the seal forbids. */
  private static Attempt sealed(String useCase, Deed deed) {
    return new Attempt(useCase, By.THE_SEAL, SEALED, () -> deed.at(Instant.now()));
  }

  private static Attempt refused(String useCase, String code, Deed deed) {
    return new Attempt(useCase, By.SOMETHING_ELSE_TOO, code, () -> deed.at(Instant.now()));
  }

  /** A published text says so many percent of the coverage. */
  private Outcome<?> note(int percent) {
    return stage
        .bean(ReconcilingQuotes.class)
        .record(
            stage.verifier(),
            quoted,
            "coverage-total",
            new PublishedValue(
                BigDecimal.valueOf(percent),
                BigDecimal.valueOf(percent),
                null,
                null,
                DenominatorKind.LABOUR_FORCE,
                LocalDate.of(2022, 12, 31),
                "Siaran pers"),
            Instant.now());
  }

  private long document(String number) {
    return stage
        .bean(Evidences.class)
        .findByNominationIdOrderById(deeds.nomination(number).id())
        .getFirst()
        .id();
  }

  private static AttachingEvidence.Upload upload(DocumentKind kind, String name, String content) {
    return new AttachingEvidence.Upload(kind, "Lain", name, bytes(content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Calendars.Move move(String of, Milestone.Kind kind, int days) {
    return new Calendars.Move(of, kind, Stage.day(days), "Ruang sidang dipakai.");
  }

  /** What can be refused in the rooms that lead to a result. */
  private static Set<String> useCases() {
    Set<String> useCases = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/$"))
            .importPackages(
                Stream.of(
                        "award",
                        "nomination",
                        "indicator",
                        "verification",
                        "assessment",
                        "decision")
                    .map(room -> "id.paritrana." + room)
                    .toList())) {
      type.getMethods().stream()
          .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
          .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
          .filter(method -> method.getRawReturnType().isEquivalentTo(Outcome.class))
          .forEach(method -> useCases.add(type.getSimpleName() + "." + method.getName()));
    }
    return useCases;
  }

  private Optional<SealFault> fault() {
    String subject = stage.bean(Rounds.class).of(category).subject();
    return stage.bean(VerifyingRecord.class).verify(stage.observer()).compared().stream()
        .filter(seal -> seal.subject().equals(subject))
        .flatMap(seal -> seal.fault().stream())
        .findFirst();
  }

  /** The deed as if the category were not sealed. */
  private Outcome<?> withoutTheSeal(Supplier<Outcome<?>> deed) {
    return after(
        "update category_round set stage = 'DECIDED' where category_id = " + category, deed);
  }

  /** What comes of the deed after the statement was run; both are then undone. */
  private Outcome<?> after(String sql, Supplier<Outcome<?>> deed) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    return transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
          } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
          }
          Outcome<?> came = deed.get();
          status.setRollbackOnly();
          return came;
        });
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
