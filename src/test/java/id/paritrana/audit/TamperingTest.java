package id.paritrana.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.EditionImage;
import id.paritrana.award.Phrase;
import id.paritrana.award.key.EditionKey;
import id.paritrana.award.key.EditionKeys;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.award.key.KeySet;
import id.paritrana.decision.Seal;
import id.paritrana.decision.Seals;
import id.paritrana.decision.seal.LedgerRows;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SealedResult;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.nomination.EvidenceStore;
import id.paritrana.publication.PublishingResults;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.publication.SettingImages;
import id.paritrana.web.Browser;
import io.micronaut.data.model.Pageable;
import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever changes, deletes or inserts a row or a file past the program is found out. */
@OnEachDatabase
class TamperingTest {

  private static final String NO_HASH = "f".repeat(64);

  /**
   * What somebody does to a table.
   *
   * @param change an assignment that its constraints allow
   * @param copy what a copy of a row must have otherwise, by column; empty where the constraints
   *     allow no further row
   */
  private record Tampering(String change, Optional<Map<String, String>> copy) {

    static Tampering once(String change) {
      return new Tampering(change, Optional.empty());
    }

    static Tampering of(String change) {
      return new Tampering(change, Optional.of(Map.of()));
    }

    static Tampering of(String change, String column, String value) {
      return new Tampering(change, Optional.of(Map.of(column, value)));
    }

    Tampering and(String column, String value) {
      Map<String, String> both = new LinkedHashMap<>(copy.orElseThrow());
      both.put(column, value);
      return new Tampering(change, Optional.of(both));
    }

    String column() {
      return change.split(" ")[0];
    }
  }

  private static final Map<String, Tampering> LEDGER =
      Map.ofEntries(
          entry("category", Tampering.once("winners = 1")),
          entry("edition", Tampering.once("name = 'Lain'")),
          entry("scheme", Tampering.of("set_by = set_by + 1", "version", "99")),
          entry("figure_definition", Tampering.of("name_id = 'Lain'", "code", "'lain'")),
          entry("milestone", Tampering.of("falls_at = '2022-01-01 00:00:00'", "kind", "'LAIN'")),
          entry("panel_seat", Tampering.once("seat = 'LAIN'")),
          entry("category_round", Tampering.once("category_id = 0")),
          entry(
              "nomination",
              Tampering.of("statement = 'Lain'", "number", "'LAIN'").and("nominee_id", "0")),
          entry("evidence", Tampering.of("title = 'Lain'")),
          entry("records_file", Tampering.of("as_of = '2020-01-01'", "evidence_id", "{evidence}")),
          entry("observation", Tampering.of("provenance = 'PUBLISHED'", "figure_id", "0")),
          entry("figure_value", Tampering.of("numerator = numerator + 1", "stage", "'FINAL'")),
          entry("quote", Tampering.of("source = 'Lain'")),
          entry("reconciliation", Tampering.of("reason = 'Lain'")),
          entry("dossier_return", Tampering.of("reason = 'Lain'")),
          entry("returned_value", Tampering.of("source = 'Lain'", "observation_id", "0")),
          entry("finding", Tampering.of("reason = 'Lain'")),
          entry("eligibility", Tampering.of("facts = 'Lain'")),
          entry("assignment", Tampering.once("closed_at = null")),
          entry("conflict", Tampering.of("reason = 'Lain'", "seat_id", "0")),
          entry("interview", Tampering.once("leader = 'DELEGATED'")),
          entry("mark", Tampering.of("points = points + 1", "criterion", "'lain'")),
          entry(
              "objection",
              Tampering.of("grounds = 'Lain'", "number", "'LAIN'").and("point", "'lain'")),
          entry("objection_handing", Tampering.of("reason = 'Lain'")),
          entry("objection_decision", Tampering.once("answer = 'DISMISSED'")),
          entry("final_mark", Tampering.of("points = 0", "criterion", "'lain'")),
          entry("correction", Tampering.of("reason = 'Lain'", "number", "99")),
          entry(
              "scoring_run",
              Tampering.of("engine = 'lain'", "number", "99")
                  .and("objection_id", "null")
                  .and("correction_id", "null")),
          entry("canonical_run", Tampering.once("text = 'lain'")),
          entry("standing", Tampering.of("score = 0", "nomination_id", "0")),
          entry("plenary", Tampering.of("minutes = 'Lain'", "number", "99")),
          entry("plenary_attendance", Tampering.of("dissent = 'Lain'", "seat_id", "0")),
          entry("plenary_decision", Tampering.of("reason = 'Lain'", "nomination_id", "0")));

  private static final Map<String, Tampering> REGISTER =
      Map.ofEntries(
          entry("result_release", Tampering.of("released_by = 0", "category_id", "{category}")),
          entry("published_result", Tampering.of("version = 7", "version", "99")),
          entry(
              "certificate",
              Tampering.of("winner = 'Lain'", "number", "'LAIN'").and("version", "99")),
          entry("certificate_words", Tampering.of("edition_name = 'Lain'", "certificate_id", "0")),
          entry("certificate_image", Tampering.of("place = 'LAIN'", "place", "'LAIN'")),
          entry("certificate_signature", Tampering.of("name = 'Lain'", "number", "9")),
          entry(
              "certificate_file",
              Tampering.of("sha256 = '" + NO_HASH + "'", "certificate_id", "0")
                  .and("sha256", "'" + NO_HASH + "'")),
          entry(
              "certificate_revocation",
              Tampering.of("reason = 'Lain'", "certificate_id", "{certificate}")));

  private final Database database;
  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final List<String> numbers;

  TamperingTest(Database database) {
    this.database = database;
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    stage
        .bean(SettingImages.class)
        .set(
            stage.organiser(),
            edition.code(),
            EditionImage.Place.SEAL,
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='3'/></svg>"
                .getBytes(StandardCharsets.UTF_8),
            new Phrase("Lambang", "Seal"),
            Instant.now())
        .orThrow();
    numbers = deeds.rankWithOneUnverified(edition, category);
    fillRareTables();
    deeds.decideAfterObjections(edition, category, numbers);
    run(
        "insert into objection_handing (objection_id, decider, reason, handed_at, handed_by,"
            + " reply_due) select min(id), 'VERIFIERS', 'Sakit.', '2023-01-01 00:00:00', 1,"
            + " '2023-01-09 00:00:00' from objection"
            + " where category_id = "
            + category);
    deeds.seal(category);
    deeds.awaitSignatures(category);
    stage
        .bean(PublishingResults.class)
        .publish(stage.organiser(), category, Instant.now())
        .orThrow();
    deeds.correct(stage.organiser(), category, numbers.getFirst(), 710).orThrow();
    deeds.confirmCorrection(stage.organiser(), category).orThrow();
    deeds.sealCorrection(stage.organiser(), category).orThrow();
    deeds.publishCorrection(stage.organiser(), category).orThrow();
    stage
        .bean(RevokingCertificates.class)
        .revoke(
            stage.organiser(),
            first(
                "select number from certificate c where edition_id = %d and not exists (select 1"
                    + " from certificate_revocation r where r.certificate_id = c.id)",
                "number"),
            "Nama salah ditulis.",
            Instant.now())
        .orThrow();
  }

  /** What this story would not bring about: quotes, a return, monthly records. */
  private void fillRareTables() {
    String ofFirst =
        " from observation where nomination_id = " + deeds.nomination(numbers.getFirst()).id();
    Stream.of(
            "insert into quote (observation_id, percent_low, percent_high, denominator_kind, as_of,"
                + " source, recorded_at, recorded_by) select min(id), 1, 2, 'LABOUR_FORCE',"
                + " '2022-12-31', 'Koran', '2023-01-01 00:00:00', 1"
                + ofFirst,
            "insert into reconciliation (observation_id, reason, decided_at, decided_by)"
                + " select min(id), 'Penyebutnya lain.', '2023-01-01 00:00:00', 1"
                + ofFirst,
            "insert into dossier_return (nomination_id, reason, answer_due, returned_at,"
                + " returned_by) select min(nomination_id), 'Lengkapi.', '2023-01-02 00:00:00',"
                + " '2023-01-01 00:00:00', 1"
                + ofFirst,
            "insert into returned_value (return_id, observation_id, numerator, as_of, source)"
                + " select max(r.id), min(o.id), 1, '2022-12-31', 'Koran' from dossier_return r"
                + " join observation o on o.nomination_id = r.nomination_id where r.nomination_id ="
                + " "
                + deeds.nomination(numbers.getFirst()).id(),
            "insert into records_file (evidence_id, employer_size, period_from, period_to, as_of)"
                + " select min(id), 'LARGE', '2022-01-01', '2022-12-31', '2023-01-31' from evidence"
                + " where nomination_id = "
                + deeds.nomination(numbers.getFirst()).id())
        .forEach(this::run);
  }

  @Test
  void whoeverChangesARowOrAFileIsFoundOut() {
    assertThat(fault()).isEmpty();
    assertThat(LEDGER.keySet()).isEqualTo(LedgerRows.tables().keySet());
    Set<String> register = new TreeSet<>(REGISTER.keySet());
    register.add("correction");
    assertThat(register)
        .isEqualTo(
            Stream.of(RegisterTable.values())
                .map(RegisterTable::table)
                .collect(Collectors.toCollection(TreeSet::new)));

    withoutForeignKeys(
        () -> {
          LEDGER.forEach(this::everyTamperingIsNamed);
          REGISTER.forEach(this::everyTamperingIsNamed);
        });

    assertThat(fault()).isEmpty();
    rowsFromBeforeRowsWereKeptAreNotCoveredBeforeTheyAreAdopted();
    aDeedThatIsWrittenAnewDoesNotFitTheTokenOfTheCertificate();
    aChainThatIsWrittenAnewDoesNotFitTheSeal();
    keysCountOnlyWhereTheReaderTrustsThem();
    aFileThatIsGoneOrChangedIsNamed();
    pageAndApiNameWhatDoesNotFit();
  }

  private void everyTamperingIsNamed(String table, Tampering tampering) {
    String column = LedgerRows.tables().getOrDefault(table, "id");
    String key = key(table, column);
    String row = " where " + column + " = " + key;

    SealFault changed =
        unlessDone("update " + table + " set " + tampering.change() + row, this::fault)
            .orElseThrow(() -> new AssertionError("unchanged " + table));
    assertThat(changed.at().orElseThrow().table()).isEqualTo(table);
    assertThat(changed.at().orElseThrow().key()).as(table).isEqualTo(key);
    if (table.equals("category_round")) {
      assertThat(changed.kind()).isEqualTo(SealFault.Kind.ROW_GONE);
    } else {
      assertThat(changed.kind()).as(table).isEqualTo(SealFault.Kind.ROW_CHANGED);
      assertThat(changed.at().orElseThrow().field()).as(table).isEqualTo(tampering.column());
      assertThat(changed.at().orElseThrow().sealed())
          .isNotEqualTo(changed.at().orElseThrow().found());
    }

    Optional<SealFault> gone = unlessDone("delete from " + table + row, this::fault);
    assertThat(gone)
        .as(table)
        .contains(
            new SealFault(
                SealFault.Kind.ROW_GONE,
                Optional.of(new SealFault.Row(table, key, "", null, null)),
                Optional.empty()));

    if (tampering.copy().isPresent()) {
      SealFault added =
          unlessDone(copy(table, row, tampering.copy().get()), this::fault)
              .orElseThrow(() -> new AssertionError("nothing added to " + table));
      assertThat(added.kind())
          .as(table)
          .isIn(SealFault.Kind.ROW_ADDED, SealFault.Kind.ROW_UNRECORDED);
      assertThat(added.at().orElseThrow().table()).isEqualTo(table);
      assertThat(added.at().orElseThrow().key()).isNotEqualTo(key);
    } else {
      assertThatThrownBy(() -> unlessDone(copy(table, row, Map.of()), this::fault))
          .as(table)
          .matches(TamperingTest::isOfAConstraint);
    }
  }

  private static boolean isOfAConstraint(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
  }

  private void rowsFromBeforeRowsWereKeptAreNotCoveredBeforeTheyAreAdopted() {
    String before =
        "update audit_record set ledger = null where action like 'certificate.%' and edition_id = "
            + edition.id();

    Compared old = unlessDone(before, this::register);
    assertThat(old.fault()).isEmpty();
    assertThat(old.uncovered()).isGreaterThan(10);
    assertThat(old.compared()).isPositive();
    String copied =
        copy(
            "certificate",
            " where id = " + key("certificate", "id"),
            Map.of("number", "'LAIN'", "version", "99"));
    assertThat(
            unlessDone(before, () -> unlessDone(copied, this::register))
                .fault()
                .map(SealFault::kind))
        .contains(SealFault.Kind.ROW_UNRECORDED);
    whateverBecomesOfAnAdoptedRowIsFound(before);
  }

  private void whateverBecomesOfAnAdoptedRowIsFound(String before) {
    AdoptingRows adopting = stage.bean(AdoptingRows.class);
    Compared covered = register();
    Runnable adopt = () -> adopting.adoptOnce(Instant.now());
    assertThat(adopted(before, adopt, "update edition set id = id")).isEqualTo(covered);
    String row = " where id = " + key("certificate_signature", "id");
    assertThat(
            adopted(before, adopt, "update certificate_signature set name = 'Lain'" + row).fault())
        .map(SealFault::kind)
        .contains(SealFault.Kind.ROW_CHANGED);
    assertThat(adopted(before, adopt, "delete from certificate_signature" + row).fault())
        .map(SealFault::kind)
        .contains(SealFault.Kind.ROW_GONE);
    String added = copy("certificate_signature", row, Map.of("number", "9"));
    assertThat(adopted(before, adopt, added).fault())
        .map(SealFault::kind)
        .contains(SealFault.Kind.ROW_UNRECORDED);
    assertThat(
            unlessDone(
                    before,
                    () -> {
                      adopt.run();
                      return unlessDone(
                          added,
                          () -> {
                            adopt.run();
                            return register();
                          });
                    })
                .fault())
        .map(SealFault::kind)
        .contains(SealFault.Kind.ROW_UNRECORDED);
  }

  /** What is found after rows from before were adopted and something was done to them. */
  private Compared adopted(String before, Runnable adopt, String sql) {
    return unlessDone(
        before,
        () -> {
          adopt.run();
          return unlessDone(sql, this::register);
        });
  }

  private void aDeedThatIsWrittenAnewDoesNotFitTheTokenOfTheCertificate() {
    String key = key("certificate", "id");
    String winner =
        first("select winner from certificate where edition_id = %d and id = " + key, "winner");
    assertThat(
            unlessDone(
                    "update certificate set winner = 'Lain' where id = " + key,
                    () ->
                        unlessDone(
                            "update audit_record set ledger = replace(ledger, '\"winner\":\""
                                + winner
                                + "\"', '\"winner\":\"Lain\"') where ledger like"
                                + " '%\"table\":\"certificate\",\"key\":\""
                                + key
                                + "\"%'",
                            this::register))
                .fault())
        .contains(
            new SealFault(
                SealFault.Kind.TOKEN_DIFFERS,
                Optional.of(new SealFault.Row("certificate", key, "token", null, "Lain")),
                Optional.empty()));
  }

  private void aChainThatIsWrittenAnewDoesNotFitTheSeal() {
    Seal seal = stage.bean(Seals.class).findByCategoryIdAndVersion(category, 1).orElseThrow();
    long end =
        new SealedResult(seal.statement(), "", "", Optional.empty()).statement().chain().id();
    Optional<SealFault> found =
        unlessDone(
            "update audit_record set actor = 'lain' where id = " + end,
            () -> {
              writeAnew(end);
              assertThat(stage.bean(VerifyingChain.class).verify())
                  .isInstanceOf(VerifyingChain.Verdict.Whole.class);
              return fault();
            });
    assertThat(found.map(SealFault::kind)).contains(SealFault.Kind.CHAIN_DIFFERS);
  }

  /** Links all records from this one on anew, as whoever holds the database can. */
  private void writeAnew(long from) {
    AuditRecords records = stage.bean(AuditRecords.class);
    String hash = records.findById(from - 1).map(AuditRecord::hash).orElse(Chain.START);
    for (AuditRecord each :
        records.findByIdGreaterThanOrderById(from - 1, Pageable.from(0, 100_000))) {
      AuditRecord anew =
          new AuditRecord(
              each.id(),
              each.at(),
              each.actorId(),
              each.actor(),
              each.organisation(),
              each.action(),
              each.subject(),
              each.editionId(),
              each.changes(),
              hash,
              "",
              each.ledger());
      String next = Chain.hash(anew);
      run(
          "update audit_record set previous_hash = '%s', hash = '%s' where id = %d"
              .formatted(hash, next, each.id()));
      hash = next;
    }
    run("update audit_head set hash = '" + hash + "'");
  }

  private void keysCountOnlyWhereTheReaderTrustsThem() {
    EditionKeys keys = stage.bean(EditionKeys.class);
    KeySet own = set(keys.findByEditionIdOrderByNumber(edition.id()));
    Edition other = new Stage(stage.portal()).openEdition("provincial");
    KeySet foreign = set(keys.findByEditionIdOrderByNumber(other.id()));

    assertThat(fault(Optional.of(own))).isEmpty();
    assertThat(fault(Optional.of(foreign)).map(SealFault::kind))
        .contains(SealFault.Kind.KEY_UNKNOWN);
    assertThat(
            stage.bean(VerifyingRegister.class).compare(ours(), Optional.of(foreign)).stream()
                .flatMap(each -> each.fault().stream())
                .map(SealFault::kind))
        .containsExactly(SealFault.Kind.TOKEN_DIFFERS);
    stage
        .bean(KeepingKeys.class)
        .rotate(stage.organiser(), edition.code(), Instant.now())
        .orThrow();
    assertThat(fault(Optional.of(own))).isEmpty();
  }

  private static KeySet set(List<EditionKey> keys) {
    return new KeySet(keys.stream().map(EditionKey::key).toList());
  }

  private void aFileThatIsGoneOrChangedIsNamed() {
    assertThat(files().fault()).isEmpty();
    assertThat(files().compared()).isGreaterThan(10);
    for (StoredFile table : StoredFile.values()) {
      String key =
          table == StoredFile.OBJECTION
              ? first("select id from objection where edition_id = %d", "id")
              : stage.bean(TableRows.class).select(table.next(100_000), 0).stream()
                  .filter(row -> edition.id().toString().equals(row.get("edition_id")))
                  .map(row -> Objects.requireNonNull(row.get("id")))
                  .findFirst()
                  .orElseThrow();
      assertThat(
              unlessDone(
                      "update %s set sha256 = '%s' where id = %s"
                          .formatted(table.table(), NO_HASH, key),
                      this::files)
                  .fault())
          .contains(
              new SealFault(
                  SealFault.Kind.FILE_GONE,
                  Optional.of(new SealFault.Row(table.table(), key, "sha256", NO_HASH, null)),
                  Optional.empty()));
    }
    EvidenceStore store = stage.bean(EvidenceStore.class);
    String sha256 =
        first(
            "select f.sha256 from certificate_file f join certificate c on c.id = f.certificate_id"
                + " where c.edition_id = %d",
            "sha256");
    byte[] bytes = store.read(sha256);
    store.keep(sha256, "lain".getBytes(StandardCharsets.UTF_8));
    SealFault changed = files().fault().orElseThrow();
    store.keep(sha256, bytes);
    assertThat(changed.kind()).isEqualTo(SealFault.Kind.FILE_CHANGED);
    assertThat(changed.at().orElseThrow().found()).isEqualTo(DigestUtils.sha256Hex("lain"));
  }

  private void pageAndApiNameWhatDoesNotFit() {
    String key = key("certificate_revocation", "id");
    String of = " where id = " + key;
    run("update certificate_revocation set reason = 'Tidak begitu'" + of);
    for (Browser reader :
        List.of(
            new Browser(stage.portal(), stage.observer()),
            new Browser(stage.portal(), stage.organiser()))) {
      assertThat(reader.post("/audit/verification", Map.of()).body())
          .contains(
              "Sebuah nilai diubah",
              "certificate_revocation " + key + ", reason",
              "Nama salah ditulis.",
              "Tidak begitu",
              "Apa yang dibuktikan");
      assertThat(reader.json("POST", "/api/v1/audit/verification", "").body())
          .contains(
              "\"seals\":[{\"result\":\"",
              "\"part\":\"REGISTER\"",
              "\"fault\":\"ROW_CHANGED\"",
              "\"table\":\"certificate_revocation\"",
              "\"recorded\":\"Nama salah ditulis.\"",
              "\"found\":\"Tidak begitu\"");
      assertThat(reader.post("/audit/verification/files", Map.of()).body())
          .contains(edition.code(), "masih seperti saat disimpan");
      assertThat(reader.json("POST", "/api/v1/audit/verification/files", "").body())
          .contains("\"part\":\"FILES\"", edition.code());
    }
    Browser foreign = new Browser(stage.portal(), new Stage(stage.portal()).organiser());
    for (String address : List.of("/audit/verification", "/audit/verification/files")) {
      assertThat(foreign.post(address, Map.of()).body()).doesNotContain(edition.code());
      assertThat(foreign.json("POST", "/api/v1" + address, "").body())
          .doesNotContain(edition.code());
      for (Browser other :
          List.of(
              new Browser(stage.portal(), stage.verifier()),
              new Browser(stage.portal(), deeds.nominatorOf(numbers.getFirst())))) {
        assertThat(other.post(address, Map.of()).statusCode()).isEqualTo(403);
        assertThat(other.json("POST", "/api/v1" + address, "").statusCode()).isEqualTo(403);
      }
    }
    run("update certificate_revocation set reason = 'Nama salah ditulis.'" + of);
    assertThat(fault()).isEmpty();
  }

  private Optional<SealFault> fault() {
    return fault(Optional.empty());
  }

  /** The first thing that does not fit, of the edition or of none. */
  private Optional<SealFault> fault(Optional<KeySet> trusted) {
    return Stream.concat(
            stage.bean(RecordedSeals.class).compare(ours(), trusted).stream(),
            stage.bean(VerifyingRegister.class).compare(ours(), trusted).stream())
        .flatMap(compared -> compared.fault().stream())
        .findFirst();
  }

  private Compared register() {
    return stage.bean(VerifyingRegister.class).compare(ours(), Optional.empty()).getFirst();
  }

  private Compared files() {
    return stage.bean(VerifyingFiles.class).compare(ours(), (_, _) -> {}).getFirst();
  }

  private Predicate<@Nullable Long> ours() {
    return each -> each == null || each.equals(edition.id());
  }

  /** The key of the first row of a table that belongs to the category, or to the edition. */
  private String key(String table, String column) {
    if (LEDGER.containsKey(table)) {
      return stage
          .bean(LedgerRows.class)
          .of(
              category,
              stage
                  .bean(TableRows.class)
                  .select("select id from correction where category_id = ?", category)
                  .stream()
                  .map(row -> Long.valueOf(Objects.requireNonNull(row.get("id"))))
                  .toList())
          .stream()
          .filter(row -> row.table().equals(table))
          .map(row -> row.key())
          .findFirst()
          .orElseThrow(() -> new AssertionError("no row of " + table));
    }
    return stage
        .bean(TableRows.class)
        .select(RegisterTable.named(table).orElseThrow().query())
        .stream()
        .filter(row -> edition.id().toString().equals(row.get("edition_id")))
        .map(row -> Objects.requireNonNull(row.get(column)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row of " + table));
  }

  private String first(String sql, String column) {
    return Objects.requireNonNull(
        stage.bean(TableRows.class).select(sql.formatted(edition.id()) + " order by 1").stream()
            .findFirst()
            .orElseThrow()
            .get(column));
  }

  /** Inserts a copy of a row with another key of its own, and these values otherwise. */
  private String copy(String table, String row, Map<String, String> values) {
    Map<String, @Nullable String> columns =
        new LinkedHashMap<>(
            stage.bean(TableRows.class).select("select * from " + table + row).getFirst());
    columns.remove("id");
    String names = String.join(", ", columns.keySet());
    String copied =
        columns.keySet().stream()
            .map(column -> filled(values.getOrDefault(column, column)))
            .collect(Collectors.joining(", "));
    return "insert into %s (%s) select %s from %s%s".formatted(table, names, copied, table, row);
  }

  private String filled(String value) {
    return value
        .replace(
            "{evidence}",
            "(select max(e.id) from evidence e join nomination n on n.id = e.nomination_id where"
                + " n.status = 'ADMITTED' and n.category_id = "
                + category
                + ")")
        .replace(
            "{category}",
            "(select max(c.id) from category c where c.edition_id = " + edition.id() + ")")
        .replace(
            "{certificate}",
            "(select max(c.id) from certificate c where c.edition_id = "
                + edition.id()
                + " and c.id not in (select r.certificate_id from certificate_revocation r))");
  }

  /** Who holds the database is not held up by its foreign keys. */
  private void withoutForeignKeys(Runnable deeds) {
    if (database == Database.MYSQL) {
      deeds.run();
      return;
    }
    run("set referential_integrity false");
    try {
      deeds.run();
    } finally {
      run("set referential_integrity true");
    }
  }

  /** What is seen after the statement was run, which is then undone. */
  private <T> T unlessDone(String sql, Supplier<T> seen) {
    return transactions()
        .executeWrite(
            status -> {
              Connection in = status.getConnection();
              status.setRollbackOnly();
              foreignKeys(in, 0);
              try {
                execute(in, sql);
                return seen.get();
              } finally {
                foreignKeys(in, 1);
              }
            });
  }

  private void foreignKeys(Connection in, int checked) throws SQLException {
    if (database == Database.MYSQL) {
      execute(in, "set foreign_key_checks = " + checked);
    }
  }

  private void run(String sql) {
    transactions()
        .executeWrite(
            status -> {
              execute(status.getConnection(), sql);
              return sql;
            });
  }

  private static void execute(Connection in, String sql) throws SQLException {
    try (Statement statement = in.createStatement()) {
      statement.execute(sql);
      assertThat(sql.startsWith("set ") || statement.getUpdateCount() > 0).as(sql).isTrue();
    }
  }

  @SuppressWarnings("unchecked")
  private TransactionOperations<Connection> transactions() {
    return stage.bean(TransactionOperations.class);
  }
}
