package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Meanwhile;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.audit.Compared;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.cli.record.BundleFile;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ConfirmingCorrections;
import id.paritrana.decision.Correction;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealingCorrections;
import id.paritrana.decision.VerifyingSeals;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Browser;
import id.paritrana.web.DecidedRound;
import id.paritrana.web.Reader;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sealed result is corrected by a version that supersedes it, and nothing of it is overwritten.
 */
@OnEachDatabase
class CorrectionTest {

  private static final String WHY = "Angka register salah disalin.";

  private final DecidedRound round;
  private final Stage stage;
  private final Deeds deeds;
  private final Actor organiser;
  private final long category;

  CorrectionTest(Database database) {
    round = new DecidedRound(database);
    stage = round.stage;
    deeds = round.deeds;
    organiser = stage.organiser();
    category = round.category;
  }

  @Test
  void nobodyLearnsOfACorrectionBeforeItIsInForceAndThenTheOldResultStaysReadable(
      @TempDir Path folder) throws IOException {
    round.publish();
    Map<String, String> before = publicly();
    byte[] bundle = round.everybody().get(round.path() + "/bundle.zip").body();
    String replaced = round.certificate(1);

    deeds.correct(organiser, category, round.numbers.getLast(), 900).orThrow();
    assertThat(publicly()).isEqualTo(before);
    deeds.confirmCorrection(organiser, category).orThrow();
    assertThat(publicly()).isEqualTo(before);
    deeds.sealCorrection(organiser, category).orThrow();
    assertThat(publicly()).isEqualTo(before);
    String issued = newest(round.numbers.getLast()).number();
    assertThat(round.everybody().status("/certificates/" + issued)).isEqualTo(404);
    assertThat(round.as(stage.verifier()).text(rounds())).doesNotContain(issued);
    assertThat(round.as(organiser).text(rounds())).contains(issued);
    assertThat(round.everybody().status(round.path() + "/versions/2")).isEqualTo(404);
    assertThat(round.everybody().status(round.path() + "/versions/2/bundle.zip")).isEqualTo(404);
    assertThat(
            round
                .as(deeds.nominatorOf(round.numbers.getLast()))
                .text("/nominations/" + round.numbers.getLast()))
        .doesNotContain(issued);

    deeds.publishCorrection(organiser, category).orThrow();

    assertThat(stage.bean(PublicResults.class).of(category).orElseThrow().ranking())
        .extracting(PublicResults.Ranked::nomination)
        .containsExactly(round.numbers.getLast(), round.numbers.getFirst());
    assertThat(round.everybody().text(round.path()))
        .contains(WHY, round.path() + "/versions/1", issued)
        .doesNotContain("digantikan oleh versi");
    assertThat(round.everybody().text(round.path() + "/versions/1"))
        .contains("digantikan oleh versi 2 sejak", WHY, round.path() + "/versions/1/bundle.zip");
    assertThat(round.everybody().text("/api/v1" + round.path()))
        .contains("\"version\":2", "\"supersedes\":1", WHY, "\"placeBefore\":2");
    assertThat(round.everybody().text("/api/v1" + round.path() + "/versions/1"))
        .contains("\"version\":1", "\"correction\":null");
    assertThat(round.everybody().text("/results.atom?lang=id")).contains("Koreksi: ", WHY);
    assertThat(round.everybody().text("/certificates/" + replaced)).contains(WHY);
    assertThat(round.everybody().status("/certificates/" + issued)).isEqualTo(200);
    assertThat(round.everybody().get(round.path() + "/versions/1/bundle.zip").body())
        .isEqualTo(bundle);
    assertThat(checked(folder, "1.zip", bundle).notes())
        .noneMatch(note -> note.in(Locale.ENGLISH).contains(WHY));
    assertThat(
            checked(
                    folder,
                    "2.zip",
                    round.everybody().get(round.path() + "/versions/2/bundle.zip").body())
                .notes())
        .anyMatch(note -> note.in(Locale.ENGLISH).contains(WHY));
    assertThat(faults()).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void certificatesThatSayTheSameStay() {
    round.publish();
    String first = round.certificate(1);
    String second = round.certificate(2);

    correct(650);

    assertThat(round.everybody().text("/api/v1/certificates/" + first)).doesNotContain("revokedAt");
    assertThat(newest(round.numbers.getFirst()).number()).isEqualTo(first);
    assertThat(newest(round.numbers.getLast()).number()).isEqualTo(second);
  }

  @Test
  void whateverIsChangedPastTheProgramIsFoundInTheVersionThatCoversIt() {
    round.publish();
    correct(900);
    long id = deeds.nomination(round.numbers.getFirst()).id();

    assertThat(unlessDone("update correction set reason = 'Lain' where category_id = " + category))
        .satisfiesExactly(
            whole -> assertThat(whole).isEmpty(),
            changed -> assertThat(changed).contains(SealFault.Kind.ROW_CHANGED));
    assertThat(
            unlessDone(
                "delete from standing where nomination_id = "
                    + id
                    + " and run_id in (select id from scoring_run where correction_id is not"
                    + " null)"))
        .satisfiesExactly(
            whole -> assertThat(whole).isEmpty(),
            gone -> assertThat(gone).contains(SealFault.Kind.ROW_GONE));
    assertThat(
            unlessDone(
                "update standing set score = 0 where nomination_id = "
                    + id
                    + " and run_id in (select id from scoring_run where correction_id is null)"))
        .containsOnly(Optional.of(SealFault.Kind.ROW_CHANGED));
    assertThat(
            unlessDone(
                "insert into quote (observation_id, percent_low, percent_high, denominator_kind,"
                    + " as_of, source, recorded_at, recorded_by) select min(id), 1, 2,"
                    + " 'LABOUR_FORCE', '2022-12-31', 'Koran', '2023-01-01 00:00:00', 1 from"
                    + " observation where nomination_id = "
                    + id))
        .containsOnly(Optional.of(SealFault.Kind.ROW_ADDED));
    assertThat(
            unlessDone(
                "update seal set correction_id = null where version = 2 and category_id = "
                    + category))
        .satisfiesExactly(
            whole -> assertThat(whole).isEmpty(), cut -> assertThat(cut).isNotEmpty());
    assertThat(faults()).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void anEndThatTheRecordOfDeedsTellsOtherwiseIsFound() {
    round.publish();
    correct(900);
    String ended =
        " where correction_id in (select id from correction where category_id = " + category + ")";

    assertThat(ends()).isEmpty();
    assertThat(
            unlessDone(
                "update correction_end set outcome = 'GIVEN_UP', reason = 'Lain'" + ended,
                this::ends))
        .containsExactly(SealFault.Kind.END_DIFFERS);
    assertThat(unlessDone("delete from correction_end" + ended, this::ends))
        .containsExactly(SealFault.Kind.END_DIFFERS);
  }

  /** What does not fit the ends of the category's corrections. */
  private List<SealFault.Kind> ends() {
    return stage.bean(VerifyingRecord.class).verify().compared().stream()
        .filter(compared -> compared.part() == Compared.Part.CORRECTION_END)
        .filter(compared -> round.edition.id().equals(compared.editionId()))
        .flatMap(compared -> compared.fault().stream())
        .map(SealFault::kind)
        .toList();
  }

  @Test
  void aCorrectionThatIsGivenUpDecidesNothing() {
    round.publish();
    deeds.correct(organiser, category, round.numbers.getLast(), 900).orThrow();
    deeds.confirmCorrection(organiser, category).orThrow();
    assertThat(codes(deeds.giveUpCorrection(stage.observer(), category)))
        .containsExactly("edition.organiser-only");

    deeds.giveUpCorrection(organiser, category).orThrow();

    assertThat(faults()).containsExactly(Optional.empty());
    assertThat(codes(deeds.giveUpCorrection(organiser, category)))
        .containsExactly("correction.none");
    deeds.correctRanks(category).orThrow();
    assertThat(deeds.proposal(category, Plenary.Purpose.CORRECTION).lines())
        .extracting(line -> line.nomination().number())
        .containsExactlyElementsOf(round.numbers);
    deeds.confirmCorrection(organiser, category).orThrow();
    deeds.sealCorrection(organiser, category).orThrow();
    assertThat(codes(deeds.giveUpCorrection(organiser, category)))
        .containsExactly("correction.other-state");
    deeds.publishCorrection(organiser, category).orThrow();
    assertThat(faults()).containsExactly(Optional.empty(), Optional.empty());
    assertThat(new Browser(round.portal, stage.observer()).page(rounds() + "/corrections"))
        .contains("Dibatalkan karena: Ternyata angkanya benar.", "-K1", "-K2", "Berlaku");
  }

  @Test
  void aMarkIsCorrectedAndALaterCorrectionKeepsIt() {
    round.publish();
    deeds
        .correct(
            organiser,
            category,
            new OpeningCorrections.Request(
                Correction.Subject.MARK,
                round.numbers.getLast(),
                "regulation",
                null,
                BigDecimal.valueOf(4),
                WHY))
        .orThrow();
    BigDecimal marked = score(round.numbers.getLast());
    finish();

    deeds.correct(organiser, category, round.numbers.getFirst(), 710).orThrow();

    assertThat(score(round.numbers.getLast())).isEqualByComparingTo(marked);
    finish();
    assertThat(faults()).containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void aResultThatIsNotPublicYetIsPublishedAsItWasCorrected() {
    deeds.correct(organiser, category, round.numbers.getLast(), 900).orThrow();
    assertThat(
            codes(stage.bean(PublishingResults.class).publish(organiser, category, Instant.now())))
        .containsExactly("correction.open");
    finish();
    assertThat(stage.bean(Rounds.class).of(category).round().stage())
        .isEqualTo(CategoryRound.Stage.SEALED);
    assertThat(round.everybody().status(round.path())).isEqualTo(404);

    round.publish();

    assertThat(stage.bean(PublicResults.class).of(category).orElseThrow().version()).isEqualTo(2);
    assertThat(round.everybody().status(round.path() + "/versions/1")).isEqualTo(404);
    assertThat(round.everybody().text(round.path())).doesNotContain("/versions/1");
  }

  @Test
  void aReleasedResultIsNotCorrectedBeforeItsReleaseIsTakenBack() {
    PublishingResults publishing = stage.bean(PublishingResults.class);
    stage.invite(round.edition, Instant.now().plus(Duration.ofDays(3)));
    publishing.publish(organiser, category, Instant.now()).orThrow();

    assertThat(codes(deeds.correct(organiser, category, round.numbers.getLast(), 900)))
        .containsExactly("correction.released");

    publishing.takeBack(organiser, category, "Ada angka yang keliru.", Instant.now()).orThrow();
    deeds.correct(organiser, category, round.numbers.getLast(), 900).orThrow();
  }

  @Test
  void nothingIsDecidedOfACorrectionWhoseScoresAreBeingComputed() {
    round.publish();
    ConfirmingCorrections confirming = stage.bean(ConfirmingCorrections.class);
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      meanwhile.open(
          () -> {
            deeds.openCorrection(organiser, category, round.numbers.getLast(), 900).orThrow();
            assertThat(confirming.isDue(organiser, stage.bean(Rounds.class).of(category)))
                .isFalse();
            assertThat(
                    codes(
                        stage
                            .bean(SealingCorrections.class)
                            .seal(organiser, category, Instant.now())))
                .containsExactly("round.being-scored");
          });
    }
    deeds.awaitScores(category);
    deeds.giveUpCorrection(organiser, category).orThrow();
  }

  @Test
  void onlyTheOwnOrganiserCorrectsAndOnlyWhatCanBeCorrected() {
    Actor foreign = new Stage(round.portal).organiser();
    Actor nominee = deeds.nominatorOf(round.numbers.getFirst());
    round.publish();
    for (Actor other :
        List.of(foreign, stage.observer(), stage.verifier(), stage.assessor(1), nominee)) {
      assertThat(codes(deeds.correct(other, category, round.numbers.getLast(), 900)))
          .containsExactly("edition.organiser-only");
    }
    String number = round.numbers.getLast();
    assertThat(codes(deeds.correct(organiser, category, number, 600)))
        .containsExactly("objection.value-same");
    assertThat(
            codes(
                deeds.correct(
                    organiser,
                    category,
                    new OpeningCorrections.Request(
                        Correction.Subject.MARK, number, "regulation", null, null, "salah"))))
        .containsExactly("objection.points-range", "correction.reason-length");
    deeds.correct(organiser, category, number, 900).orThrow();
    assertThat(codes(deeds.correctRanks(category))).containsExactly("correction.open-already");
    assertThat(codes(deeds.sealCorrection(organiser, category)))
        .containsExactly("correction.other-state");
    assertThat(codes(deeds.publishCorrection(organiser, category)))
        .containsExactly("correction.other-state");
    for (Actor other :
        List.of(foreign, stage.observer(), stage.verifier(), stage.assessor(1), nominee)) {
      assertThat(codes(deeds.confirmCorrection(other, category)))
          .containsExactly("edition.organiser-only");
      assertThat(codes(deeds.sealCorrection(other, category)))
          .containsExactly("edition.organiser-only");
      assertThat(codes(deeds.publishCorrection(other, category)))
          .containsExactly("edition.organiser-only");
      for (String deed : List.of("", "/giving-up", "/seal", "/publication")) {
        assertThat(
                new Browser(round.portal, other)
                    .json("POST", "/api/v1" + rounds() + "/corrections" + deed, body(number))
                    .statusCode())
            .isBetween(403, 404);
      }
    }
    for (Actor other : List.of(foreign, stage.verifier(), stage.assessor(1), nominee)) {
      assertThat(Reader.as(round.portal, other).text(rounds() + "/corrections"))
          .doesNotContain(WHY);
    }
    assertThat(round.everybody().text(rounds() + "/corrections")).doesNotContain(WHY);
    assertThat(Reader.as(round.portal, stage.observer()).text(rounds() + "/corrections"))
        .contains(WHY)
        .doesNotContain("/giving-up");
  }

  @Test
  void theOrganiserCorrectsOnPagesAndIsToldWhatIsMissing() {
    round.publish();
    Browser browser = new Browser(round.portal, organiser);
    String corrections = rounds() + "/corrections";
    String number = round.numbers.getLast();
    assertThat(browser.page(corrections)).contains("Buka koreksi", "FIGURE:coverage-total");
    assertThat(browser.get(corrections + "/new?point=FIGURE:lain&nominee=" + number).body())
        .contains("Pilih angka yang dinyatakan");
    String form = browser.page(corrections + "/new?point=FIGURE:coverage-total&nominee=" + number);
    assertThat(form).contains("final-numerator", "Disnaker");
    Map<String, String> typed =
        Map.of(
            "point", "FIGURE:coverage-total",
            "nominee", number,
            "final-numerator", "900",
            "final-denominator", "1000",
            "final-denominatorKind", "LABOUR_FORCE",
            "final-asOf", "2022-12-31",
            "final-source", "Disnaker",
            "reason", "salah");
    var refused = browser.post(corrections, typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("10 sampai", "value=\"900\"", ">salah</textarea>");
    Map<String, String> complete = new HashMap<>(typed);
    complete.put("reason", WHY);
    assertThat(browser.post(corrections, complete).statusCode()).isEqualTo(303);
    deeds.awaitScores(category);
    assertThat(browser.page(corrections))
        .contains(WHY, "900 / 1.000", "Catat pleno koreksi", "/giving-up");
    assertThat(browser.page(rounds())).contains("sedang berjalan");
    assertThat(browser.page(rounds() + "/correction")).contains("Tetapkan hasil koreksi");
    assertThat(browser.page("/")).contains(corrections);

    deeds.confirmCorrection(organiser, category).orThrow();
    String minutes = rounds() + "/minutes/correction";
    assertThat(browser.page(minutes)).contains("Disepakati.");
    assertThat(Reader.as(round.portal, organiser).status(minutes + "/minutes.pdf")).isEqualTo(200);
    Reader verifier = Reader.as(round.portal, stage.verifier());
    assertThat(verifier.status(minutes)).isEqualTo(404);
    assertThat(verifier.status("/api/v1" + rounds() + "/plenaries/correction")).isEqualTo(404);
    assertThat(verifier.status(minutes + "/minutes.pdf")).isEqualTo(404);
    assertThat(verifier.text(rounds())).doesNotContain("minutes/correction", "sedang berjalan");
    assertThat(browser.json("POST", "/api/v1" + corrections + "/seal", "").body())
        .contains("\"version\":2");
    deeds.awaitSignatures(category);
    assertThat(browser.post(corrections + "/publication", Map.of()).statusCode()).isEqualTo(303);
    assertThat(browser.json("GET", "/api/v1" + corrections, "").body())
        .contains("\"state\":\"IN_FORCE\"", "\"rankBefore\":2", "\"rankAfter\":1");
  }

  private void correct(int active) {
    deeds.correct(organiser, category, round.numbers.getLast(), active).orThrow();
    finish();
  }

  private void finish() {
    deeds.confirmCorrection(organiser, category).orThrow();
    deeds.sealCorrection(organiser, category).orThrow();
    deeds.publishCorrection(organiser, category).orThrow();
  }

  private BigDecimal score(String number) {
    return deeds.proposal(category, Plenary.Purpose.CORRECTION).lines().stream()
        .filter(line -> line.nomination().number().equals(number))
        .findFirst()
        .orElseThrow()
        .score();
  }

  /** What everybody can read of the result, by its address. */
  private Map<String, String> publicly() {
    Map<String, String> all = new TreeMap<>();
    Stream.of(
            round.path(),
            "/api/v1" + round.path(),
            "/api/v1/results",
            "/results",
            "/results.atom?lang=id",
            "/open-data/" + round.edition.code(),
            round.path() + "/sheet.xlsx",
            "/api/v1/editions/" + round.edition.code() + "/decree-annex",
            "/certificates/" + round.certificate(1),
            "/certificates/" + round.certificate(2))
        .forEach(path -> all.put(path, round.everybody().text(path)));
    return all;
  }

  private Certificate newest(String number) {
    return stage
        .bean(Certificates.class)
        .findByNominationIdIn(List.of(deeds.nomination(number).id()))
        .stream()
        .max(Comparator.comparingInt(Certificate::version))
        .orElseThrow();
  }

  private static BundleFile.Found checked(Path folder, String name, byte[] bundle)
      throws IOException {
    BundleFile.Found found = BundleFile.check(Files.write(folder.resolve(name), bundle), null);
    assertThat(found.isSame()).isTrue();
    return found;
  }

  /** What is found of each version. */
  private List<Optional<SealFault.Kind>> faults() {
    return stage.bean(VerifyingSeals.class).all().stream()
        .filter(checked -> checked.seal().categoryId() == category)
        .map(checked -> checked.fault().map(SealFault::kind))
        .toList();
  }

  /** The same after the statement was run, which is then undone. */
  private List<Optional<SealFault.Kind>> unlessDone(String sql) {
    return unlessDone(sql, this::faults);
  }

  private <T> T unlessDone(String sql, Supplier<T> found) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    return transactions.executeWrite(
        status -> {
          run(status.getConnection(), sql);
          status.setRollbackOnly();
          return found.get();
        });
  }

  private static void run(Connection in, String sql) throws SQLException {
    try (Statement statement = in.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
    }
  }

  private String rounds() {
    return "/rounds/" + round.edition.code() + "/kabkota";
  }

  private static String body(String number) {
    return """
    {"subject":"FIGURE","nomination":"%s","point":"coverage-total","reason":"%s"}\
    """
        .formatted(number, WHY);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
