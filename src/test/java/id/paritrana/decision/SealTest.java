package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.award.Edition;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.award.key.KeySet;
import id.paritrana.cli.record.BundleFile;
import id.paritrana.decision.seal.SealBundle;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SealStatement;
import id.paritrana.decision.seal.SealedResult;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.publication.PackingSeals;
import id.paritrana.publication.PublishingResults;
import id.paritrana.report.RepeatableZip;
import id.paritrana.web.Browser;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
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

  /**
   * Whoever holds the key of the edition can seal anew, yet not what the engine does not compute.
   */
  @Test
  void aRunThatDoesNotComputeToItsResultIsFoundOutThoughItsSealFits(@TempDir Path folder)
      throws Exception {
    decide();
    Seal seal = seal(stage.organiser()).orThrow();
    SealedResult kept = stage.bean(ReadingSeals.class).whole(seal);
    String forged = kept.run().replace("\"value\":700.0", "\"value\":701.0");
    assertThat(forged).isNotEqualTo(kept.run());
    SealStatement told = kept.statement();
    SealStatement statement =
        new SealStatement(
            told.edition(),
            told.category(),
            told.subject(),
            told.version(),
            told.sealedAt(),
            told.engine(),
            DigestUtils.sha256Hex(forged),
            told.ranks(),
            told.ledger(),
            told.chain(),
            null);
    String signed =
        stage
            .bean(KeepingKeys.class)
            .sign(stage.organiser(), edition, statement.bytes(), Instant.now())
            .compact();

    SealFault fault =
        unlessDone(
                "update canonical_run set text = replace(text, '\"value\":700.0',"
                    + " '\"value\":701.0') where run_id = "
                    + seal.runId(),
                "update seal set statement = '%s', sha256 = '%s' where id = %d"
                    .formatted(signed, DigestUtils.sha256Hex(signed), seal.id()),
                this::fault)
            .orElseThrow();

    assertThat(fault.kind()).isEqualTo(SealFault.Kind.RUN_DIFFERS);
    assertThat(fault.why().orElseThrow().in(Locale.ENGLISH)).contains(numbers.getFirst());
    byte[] bundle =
        stage.bean(PackingSeals.class).full(stage.observer(), edition.code(), "kabkota");
    SequencedMap<String, byte[]> files = SealBundle.read(new ByteArrayInputStream(bundle)).files();
    files.put("seal.jws", signed.getBytes(StandardCharsets.US_ASCII));
    files.put("run.jsonl", forged.getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("forged.zip"), RepeatableZip.of(files, Instant.EPOCH));
    assertThat(said(BundleFile.check(file, null)))
        .isEqualTo(fault.why().orElseThrow().in(Locale.ENGLISH));
  }

  @Test
  void theBundleIsCheckedByStrangersAndHoldsNoAccountAndNoNameOfAnAssessor(@TempDir Path folder)
      throws Exception {
    decide();
    seal(stage.organiser()).orThrow();
    PackingSeals packing = stage.bean(PackingSeals.class);
    String address = "/results/" + edition.code() + "/kabkota/bundle.zip";
    String full = "/rounds/" + edition.code() + "/kabkota/bundle.zip";
    Browser nominee = new Browser(stage.portal(), deeds.nominatorOf(numbers.getFirst()));
    assertThat(nominee.status(address)).isEqualTo(404);
    assertThat(nominee.status(full)).isEqualTo(403);
    assertThat(new Browser(stage.portal(), new Stage(stage.portal()).organiser()).status(full))
        .isEqualTo(404);
    assertThatThrownBy(() -> packing.full(stage.verifier(), edition.code(), "kabkota"))
        .isInstanceOf(NoSuchEdition.class);
    byte[] audited = packing.full(stage.observer(), edition.code(), "kabkota");
    Eventually.equal(
        () ->
            stage.bean(PublishingResults.class).publish(stage.organiser(), category, Instant.now())
                instanceof Outcome.Done,
        true);

    byte[] open = packing.open(edition.code(), "kabkota").content();

    assertThat(nominee.status(address)).isEqualTo(200);
    assertThat(packing.open(edition.code(), "kabkota").content()).isEqualTo(open);
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

  private void decide() {
    deeds.decideAfterObjections(edition, category, numbers);
  }

  private Outcome<Seal> seal(Actor actor) {
    return stage.bean(SealingResults.class).seal(actor, category, Instant.now());
  }

  private Optional<SealFault> fault() {
    String subject = stage.bean(Rounds.class).of(category).subject();
    return stage.bean(VerifyingRecord.class).verify(stage.observer()).compared().stream()
        .filter(seal -> seal.subject().equals(subject))
        .flatMap(seal -> seal.fault().stream())
        .findFirst();
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
