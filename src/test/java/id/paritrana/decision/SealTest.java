package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviewing;
import id.paritrana.assessment.Marking;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.award.Calendars;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.SettingSchemes;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.award.key.KeySet;
import id.paritrana.cli.record.BundleFile;
import id.paritrana.decision.seal.Ledger;
import id.paritrana.decision.seal.LedgerRows;
import id.paritrana.decision.seal.SealBundle;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Evidences;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.publication.PackingSeals;
import id.paritrana.publication.PublishingResults;
import id.paritrana.report.RepeatableZip;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Finding;
import id.paritrana.web.Caller;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed result cannot be changed, and whoever changes it past the program is found out. */
@OnEachDatabase
class SealTest {

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final List<String> numbers;

  SealTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    numbers = deeds.rankWithOneUnverified(edition, category);
  }

  @Test
  void onlyTheOrganiserSealsAndOnlyAResultThatStands() {
    assertThat(codes(seal(stage.organiser()))).containsExactly("round.other-stage");
    decide();
    Organisation foreign = stage.organisation("Panitia lain", Organisation.Kind.COMMITTEE);
    for (Actor actor :
        List.of(
            stage.person("lain", foreign, Role.ORGANISER),
            stage.observer(),
            stage.verifier(),
            deeds.nominatorOf(numbers.getFirst()))) {
      assertThat(codes(seal(actor))).containsExactly("edition.organiser-only");
    }
    assertThat(
            unlessDone(
                "update milestone set falls_at = '2999-01-01 00:00:00' where category_id = "
                    + category,
                () -> codes(seal(stage.organiser()))))
        .containsExactly("round.objections-open");
    assertThat(
            unlessDone(
                "delete from objection_decision where objection_id in"
                    + " (select id from objection where category_id = "
                    + category
                    + ")",
                () -> codes(seal(stage.organiser()))))
        .containsExactly("round.objections-undecided");
    assertThat(
            unlessDone(
                "update canonical_run set text = replace(text, '\"value\":700.0',"
                    + " '\"value\":701.0') where run_id in (select id from scoring_run where"
                    + " round_id in (select id from category_round where category_id = "
                    + category
                    + "))",
                () -> codes(seal(stage.organiser()))))
        .containsExactly("seal.run-differs");

    seal(stage.organiser()).orThrow();

    assertThat(codes(seal(stage.organiser()))).containsExactly("round.other-stage");
    assertThat(fault()).isEmpty();
  }

  @Test
  void nothingOfASealedCategoryCanBeChangedThroughTheProgram() {
    String late = numbers.get(3);
    decide();
    seal(stage.organiser()).orThrow();
    Instant now = Instant.now();
    String number = numbers.getFirst();
    Actor nominator = deeds.nominatorOf(number);
    Actor organiser = stage.organiser();
    Actor verifier = stage.verifier();
    long document =
        stage
            .bean(Evidences.class)
            .findByNominationIdOrderById(deeds.nomination(number).id())
            .getFirst()
            .id();
    Map<String, Outcome<?>> tried = new LinkedHashMap<>();
    tried.put(
        "date",
        stage
            .bean(Calendars.class)
            .move(
                organiser,
                edition.code(),
                new Calendars.Move(
                    "kabkota", Milestone.Kind.CEREMONY, now.plus(Duration.ofDays(900)), "Nanti."),
                now));
    tried.put("scheme", stage.bean(SettingSchemes.class).set(organiser, category, "", now));
    tried.put(
        "statement", stage.bean(DraftingNominations.class).state(nominator, number, "Lain.", now));
    tried.put(
        "figure",
        stage
            .bean(DeclaringFigures.class)
            .declare(nominator, number, "coverage-total", Deeds.statement(999), null, now));
    tried.put(
        "figure taken back",
        stage.bean(DeclaringFigures.class).takeBack(nominator, number, "coverage-total", now));
    tried.put(
        "document",
        stage
            .bean(AttachingEvidence.class)
            .attach(
                nominator,
                number,
                new AttachingEvidence.Upload(
                    DocumentKind.OTHER, "Lain", "lain.pdf", "%PDF-1.7 y".getBytes()),
                now));
    tried.put(
        "document gone",
        stage.bean(AttachingEvidence.class).remove(nominator, number, document, now));
    tried.put("handing in", stage.bean(SubmittingNominations.class).submit(nominator, number, now));
    tried.put(
        "withdrawal",
        stage.bean(SubmittingNominations.class).withdraw(nominator, number, "Tidak jadi.", now));
    for (String each : List.of(number, late)) {
      CheckingDossiers checking = stage.bean(CheckingDossiers.class);
      tried.put(
          "finding on a figure " + each,
          checking.judgeFigure(
              verifier, each, "coverage-total", Deeds.statement(1), "Dikoreksi.", now));
      tried.put("all findings " + each, checking.acceptUndisputed(verifier, each, now));
      tried.put(
          "acceptance " + each, stage.bean(ConcludingDossiers.class).accept(verifier, each, now));
      tried.put(
          "return " + each,
          stage
              .bean(ConcludingDossiers.class)
              .giveBack(verifier, each, "Lengkapi.", now.plusSeconds(60), now));
    }
    tried.put(
        "withdrawal of one not verified",
        stage
            .bean(SubmittingNominations.class)
            .withdraw(deeds.nominatorOf(late), late, "Tidak jadi.", now));
    tried.put(
        "finding on a document",
        stage
            .bean(CheckingDossiers.class)
            .judgeDocument(verifier, number, document, Finding.Verdict.REJECTED, "Palsu.", now));
    tried.put(
        "conflict",
        stage
            .bean(DeclaringConflicts.class)
            .declare(stage.assessor(1), number, Conflict.Stance.CONFLICTED, "Saudara.", now));
    tried.put(
        "mark",
        stage
            .bean(Marking.class)
            .save(stage.assessor(1), number, "regulation", BigDecimal.ONE, "Sesuai.", now));
    tried.put("marks", stage.bean(Marking.class).handIn(stage.assessor(1), number, now));
    tried.put(
        "interview",
        stage
            .bean(Interviewing.class)
            .record(
                organiser,
                number,
                new Interviewing.Record(
                    now, Interview.Mode.ONLINE, Interview.Leader.PRESENT, "Bupati", ""),
                now));
    tried.put("closing", stage.bean(ClosingAssessment.class).close(organiser, category, now));
    Minutes minutes = deeds.proposedMinutes(category);
    HoldingPlenaries plenaries = stage.bean(HoldingPlenaries.class);
    tried.put("shortlist", plenaries.confirmShortlist(organiser, category, minutes, now));
    tried.put("ranks", plenaries.confirmRanks(organiser, category, minutes, now));
    tried.put(
        "final ranks",
        stage.bean(ConfirmingResults.class).confirm(organiser, category, minutes, now));
    tried.put(
        "reopening",
        stage
            .bean(ReopeningShortlists.class)
            .reopen(organiser, category, now.plus(Duration.ofDays(9)), now));
    tried.put(
        "objection", deeds.object(numbers.get(1), Objection.Subject.FIGURE, "coverage-total"));
    tried.put(
        "decision",
        deeds.dismiss(
            stage.person("verifier2", stage.committee(), Role.VERIFIER),
            stage.bean(Objections.class).findByCategoryIdOrderById(category).getFirst()));

    assertThat(tried)
        .allSatisfy((deed, came) -> assertThat(came).as(deed).isInstanceOf(Outcome.Refused.class));
    assertThat(fault()).isEmpty();
  }

  /** Each kind of row, with a change that its constraints allow. */
  @Test
  void everyRowThatIsChangedGoneOrAddedIsFoundAndNamed() {
    String quote =
        "insert into quote (observation_id, percent_low, percent_high, denominator_kind, as_of,"
            + " source, recorded_at, recorded_by) select min(id), 1, 2, 'LABOUR_FORCE',"
            + " '2022-12-31', 'Koran', '2023-01-01 00:00:00', 1 from"
            + " observation where nomination_id = "
            + deeds.nomination(numbers.getFirst()).id();
    run(quote);
    decide();
    run(
        "insert into objection_handing (objection_id, decider, reason, handed_at, handed_by)"
            + " select min(id), 'VERIFIERS', 'Sakit.', '2023-01-01 00:00:00', 1 from objection"
            + " where category_id = "
            + category);
    seal(stage.organiser()).orThrow();
    assertThat(fault()).isEmpty();

    Map<String, String> changes = new LinkedHashMap<>();
    changes.put("edition", "name = 'Lain'");
    changes.put("category", "winners = 1");
    changes.put("scheme", "set_by = set_by + 1");
    changes.put("figure_definition", "name_id = 'Lain'");
    changes.put("milestone", "falls_at = '2022-01-01 00:00:00'");
    changes.put("panel_seat", "seat = 'LAIN'");
    changes.put("nomination", "statement = 'Lain'");
    changes.put("evidence", "title = 'Lain'");
    changes.put("observation", "provenance = 'PUBLISHED'");
    changes.put("figure_value", "numerator = numerator + 1");
    changes.put("quote", "source = 'Lain'");
    changes.put("finding", "reason = 'Lain'");
    changes.put("eligibility", "facts = 'Lain'");
    changes.put("assignment", "closed_at = null");
    changes.put("conflict", "reason = 'Lain'");
    changes.put("interview", "leader = 'DELEGATED'");
    changes.put("mark", "points = points + 1");
    changes.put("objection", "grounds = 'Lain'");
    changes.put("objection_handing", "reason = 'Lain'");
    changes.put("objection_decision", "answer = 'DISMISSED'");
    changes.put("final_mark", "points = 0");
    changes.put("scoring_run", "engine = 'lain'");
    changes.put("standing", "score = 0");
    changes.put("plenary", "minutes = 'Lain'");
    changes.put("plenary_attendance", "dissent = 'Lain'");
    changes.put("plenary_decision", "reason = 'Lain'");
    changes.forEach(
        (table, change) -> {
          String key = key(table);
          SealFault found =
              unlessDone(
                      "update %s set %s where id = %s".formatted(table, change, key), this::fault)
                  .orElseThrow();
          assertThat(found.kind()).as(table).isEqualTo(SealFault.Kind.ROW_CHANGED);
          assertThat(found.at().orElseThrow().table()).isEqualTo(table);
          assertThat(found.at().orElseThrow().key()).isEqualTo(key);
          assertThat(found.at().orElseThrow().field()).isEqualTo(change.split(" ")[0]);
        });
    for (String table :
        List.of(
            "quote",
            "finding",
            "figure_value",
            "eligibility",
            "assignment",
            "conflict",
            "interview",
            "mark",
            "objection_handing",
            "objection_decision",
            "final_mark",
            "standing",
            "plenary_attendance",
            "plenary_decision")) {
      String key = key(table);
      assertThat(unlessDone("delete from %s where id = %s".formatted(table, key), this::fault))
          .as(table)
          .contains(
              new SealFault(
                  SealFault.Kind.ROW_GONE,
                  Optional.of(new SealFault.Row(table, key, "", null, null)),
                  Optional.empty()));
    }
    SealFault added = unlessDone(quote, this::fault).orElseThrow();
    assertThat(added.kind()).isEqualTo(SealFault.Kind.ROW_ADDED);
    assertThat(added.at().orElseThrow().table()).isEqualTo("quote");
    assertThat(fault()).isEmpty();
  }

  @Test
  void aSealThatIsForgedExchangedOrGoneIsFoundOut() {
    decide();
    Seal seal = seal(stage.organiser()).orThrow();
    String own = " where id = " + seal.id();
    Map<String, SealFault.Kind> forged = new LinkedHashMap<>();
    forged.put("update seal set statement = 'x'" + own, SealFault.Kind.STATEMENT_UNREADABLE);
    forged.put(
        "update seal set statement = concat(substring(statement, 1, length(statement) - 10),"
            + " 'AAAAAAAAAA')"
            + own,
        SealFault.Kind.SIGNATURE_WRONG);
    forged.put("update seal set version = 2" + own, SealFault.Kind.REGISTER_DIFFERS);
    forged.put(
        "update sealed_text set ledger = concat(ledger, ' ') where seal_id = " + seal.id(),
        SealFault.Kind.LEDGER_CHANGED);
    forged.put(
        "update sealed_text set ranks = replace(ranks, '\"1\"', '\"2\"') where seal_id = "
            + seal.id(),
        SealFault.Kind.RANKS_CHANGED);
    forged.put(
        "update canonical_run set text = concat(text, ' ') where run_id = " + seal.runId(),
        SealFault.Kind.RUN_CHANGED);
    forged.put(
        "update edition_key set public_key = '"
            + "A".repeat(43)
            + "' where edition_id = "
            + edition.id(),
        SealFault.Kind.SIGNATURE_WRONG);
    forged.put(
        "delete from edition_key where edition_id = " + edition.id(), SealFault.Kind.KEY_UNKNOWN);
    forged.put(
        "update audit_record set subject = 'X' where action = 'seal.made' and edition_id = "
            + edition.id(),
        SealFault.Kind.UNRECORDED);
    forged.forEach(
        (sql, kind) ->
            assertThat(unlessDone(sql, this::fault).map(SealFault::kind)).as(sql).contains(kind));

    String gone = "delete from sealed_text where seal_id = " + seal.id();
    assertThat(unlessDone(gone, "delete from seal" + own, this::fault).map(SealFault::kind))
        .contains(SealFault.Kind.SEAL_GONE);
  }

  @Test
  void theBundleIsCheckedByStrangersAndHoldsNoAccountAndNoNameOfAnAssessor(@TempDir Path folder)
      throws Exception {
    decide();
    seal(stage.organiser()).orThrow();
    PackingSeals packing = stage.bean(PackingSeals.class);
    String address = "/results/" + edition.code() + "/kabkota/bundle.zip";
    String full = "/rounds/" + edition.code() + "/kabkota/bundle.zip";
    Caller nominee = new Caller(stage.portal(), deeds.nominatorOf(numbers.getFirst()));
    assertThat(nominee.status(address)).isEqualTo(404);
    assertThat(nominee.status(full)).isEqualTo(403);
    assertThat(new Caller(stage.portal(), new Stage(stage.portal()).organiser()).status(full))
        .isEqualTo(404);
    assertThatThrownBy(() -> packing.full(stage.verifier(), edition.code(), "kabkota"))
        .isInstanceOf(NoSuchEdition.class);
    byte[] audited = packing.full(stage.observer(), edition.code(), "kabkota");
    Eventually.equal(
        () ->
            stage.bean(PublishingResults.class).publish(stage.organiser(), category, Instant.now())
                instanceof Outcome.Done,
        true);

    byte[] open = packing.open(null, edition.code(), "kabkota");

    assertThat(nominee.status(address)).isEqualTo(200);
    assertThat(packing.open(null, edition.code(), "kabkota")).isEqualTo(open);
    SealBundle bundle = SealBundle.read(new ByteArrayInputStream(open));
    assertThat(bundle.result().ledger()).isEmpty();
    assertThat(SealBundle.read(new ByteArrayInputStream(audited)).result().ledger().orElseThrow())
        .contains("\"table\":\"mark\"", "\"saved_by\":");
    for (Actor person : List.of(stage.assessor(1), stage.organiser(), stage.verifier())) {
      assertThat(bundle.result().run() + bundle.result().ranks() + bundle.result().signed())
          .doesNotContain(person.name(), "_by\"");
    }
    Path file = Files.write(folder.resolve("bundle.zip"), open);
    Path keys = Files.writeString(folder.resolve("keys.json"), bundle.keys().text());
    BundleFile.Found own = BundleFile.check(file, null);
    assertThat(own.isSame()).isTrue();
    assertThat(own.notes())
        .extracting(note -> note.in(Locale.ENGLISH))
        .anyMatch(said -> said.contains("--keys"));
    BundleFile.Found trusted = BundleFile.check(file, keys);
    assertThat(trusted.isSame()).isTrue();
    assertThat(trusted.notes()).isEmpty();
    assertThat(trusted.remark().in(Locale.ENGLISH))
        .contains("every bit of the results is the same");

    Path others =
        Files.writeString(
            folder.resolve("others.json"),
            new KeySet(
                    List.of(
                        stage
                            .bean(KeepingKeys.class)
                            .current(
                                stage.organiser(),
                                new Stage(stage.portal()).openEdition("provincial"),
                                Instant.now())
                            .key()))
                .text());
    assertThat(said(BundleFile.check(file, others))).contains("not among the keys");
    assertThat(said(changed(folder, bundle, "run.jsonl", run -> run.replace("700.0", "701.0"))))
        .contains("The run is not the one that was sealed");
    assertThat(
            said(changed(folder, bundle, "ranks.jsonl", ranks -> ranks.replace("\"1\"", "\"3\""))))
        .contains("ranks are not those");
    assertThat(said(changed(folder, bundle, "seal.jws", jws -> jws.replace(".ey", ".ez"))))
        .isNotEmpty();
    assertThat(said(changed(folder, bundle, "run.jsonl", _ -> null))).contains("no run.jsonl");
  }

  private static BundleFile.Found changed(
      Path folder, SealBundle bundle, String name, Function<String, String> change)
      throws Exception {
    SequencedMap<String, byte[]> files = bundle.files();
    String changed = change.apply(new String(files.get(name), StandardCharsets.UTF_8));
    if (changed == null) {
      files.remove(name);
    } else {
      files.put(name, changed.getBytes(StandardCharsets.UTF_8));
    }
    Path file = folder.resolve("changed.zip");
    Files.write(file, RepeatableZip.of(files, Instant.EPOCH));
    return BundleFile.check(file, null);
  }

  private static String said(BundleFile.Found found) {
    assertThat(found.isSame()).isFalse();
    return found.remark().in(Locale.ENGLISH);
  }

  /** An upheld objection to a figure and one to a mark; then the final result. */
  private void decide() {
    Actor other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    deeds
        .uphold(
            other,
            deeds.object(numbers.get(2), Objection.Subject.FIGURE, "coverage-total").orThrow(),
            900)
        .orThrow();
    deeds
        .decide(
            stage.organiser(),
            deeds.object(numbers.get(1), Objection.Subject.MARK, "regulation").orThrow(),
            ObjectionDecision.Answer.UPHELD,
            null,
            BigDecimal.valueOf(4))
        .orThrow();
    deeds.endObjections(edition, category);
    Eventually.equal(() -> deeds.awaitsConfirmation(), true);
    deeds.decideFinal(category).orThrow();
  }

  private Outcome<Seal> seal(Actor actor) {
    return stage.bean(SealingResults.class).seal(actor, category, Instant.now());
  }

  private Optional<SealFault> fault() {
    String subject = stage.bean(Rounds.class).of(category).subject();
    return stage.bean(VerifyingRecord.class).verify(stage.observer()).seals().stream()
        .filter(seal -> seal.subject().equals(subject))
        .flatMap(seal -> seal.fault().stream())
        .findFirst();
  }

  /** The first key of a table that the ledger of the category holds. */
  private String key(String table) {
    return stage.bean(LedgerRows.class).of(category, List.of()).stream()
        .filter(row -> row.table().equals(table))
        .map(Ledger.Row::key)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row of " + table));
  }

  /** What is seen after the statement was run, which is then undone. */
  private <T> T unlessDone(String sql, Supplier<T> seen) {
    return transactions()
        .executeWrite(
            status -> {
              run(status.getConnection(), sql);
              T found = seen.get();
              status.setRollbackOnly();
              return found;
            });
  }

  private <T> T unlessDone(String first, String then, Supplier<T> seen) {
    return unlessDone(first, () -> unlessDone(then, seen));
  }

  private void run(String sql) {
    transactions()
        .executeWrite(
            status -> {
              run(status.getConnection(), sql);
              return sql;
            });
  }

  private static void run(Connection in, String sql) throws SQLException {
    try (Statement statement = in.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
    }
  }

  @SuppressWarnings("unchecked")
  private TransactionOperations<Connection> transactions() {
    return stage.bean(TransactionOperations.class);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
