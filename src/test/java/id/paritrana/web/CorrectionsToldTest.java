package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.decision.Correction;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.identity.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What a correction set is told wherever the value that it replaced is told, and no earlier. */
@OnEachDatabase
class CorrectionsToldTest {

  private static final String WHY = "Rubrik salah dibaca.";
  private static final String FIGURE_WHY = "Angka register salah disalin.";

  private final Database database;
  private final DecidedRound round;
  private final Stage stage;
  private final Deeds deeds;
  private final Actor organiser;
  private final String number;

  CorrectionsToldTest(Database database) {
    this.database = database;
    round = new DecidedRound(database);
    stage = round.stage;
    deeds = round.deeds;
    organiser = stage.organiser();
    number = round.numbers.getLast();
    round.publish();
  }

  @Test
  void aCorrectedMarkStandsInPlaceOfTheSeatsOnceItsRunCounts() {
    String score = rounds() + "/scores/full/" + number;
    String sheet = "/nominations/" + number + "/score-sheet.pdf";
    correctMark();
    deeds.confirmCorrection(organiser, round.category).orThrow();
    deeds.sealCorrection(organiser, round.category).orThrow();
    assertThat(as(organiser).text(score)).contains("kursi 1: 1").doesNotContain("koreksi", WHY);
    assertThat(words(nominee().get(sheet + "?lang=id")))
        .contains("Penilai 3 1 Sesuai rubrik.")
        .doesNotContain("Koreksi", WHY);

    deeds.publishCorrection(organiser, round.category).orThrow();

    assertThat(as(organiser).text(score))
        .contains("nilai yang ditetapkan koreksi, menggantikan nilai panel: 4", WHY, "kursi 1: 1");
    assertThat(nominee().text(score))
        .contains("nilai yang ditetapkan koreksi, menggantikan nilai panel: 4", WHY)
        .doesNotContain("kursi 1");
    assertThat(as(organiser).text("/api/v1" + score))
        .contains("\"markSet\":{\"points\":4,\"origin\":\"CORRECTION\",\"reason\":\"" + WHY);
    assertThat(words(nominee().get(sheet + "?lang=id")))
        .contains("Koreksi 4 Koreksi tertanggal", "menggantikan nilai para penilai. " + WHY)
        .contains("Penilai 3 1 Sesuai rubrik.");
    assertThat(words(nominee().get(sheet + "?lang=en")))
        .contains("Correction 4 A correction of", WHY);
    assertThat(words(nominee().get("/nominations/" + number + "/feedback.pdf?lang=id")))
        .contains("menggantikan nilai para penilai. " + WHY, "Sesuai rubrik.");
    assertThat(words(as(organiser).get(rounds() + "/panel.pdf?lang=id"))).doesNotContain(WHY);
  }

  @Test
  void aCorrectedFigureStandsBesideTheOthersForWhoWorksOnItAndLaterForTheNominee() {
    String dossier = "/nominations/" + number;
    deeds.correct(organiser, round.category, number, 900).orThrow();
    assertThat(as(organiser).text(dossier)).contains("Dikoreksi", "Menunggu pleno", FIGURE_WHY);
    assertThat(as(organiser).text("/api/v1" + dossier))
        .contains("\"state\":\"OPENED\"", "\"numerator\":900");
    deeds.confirmCorrection(organiser, round.category).orThrow();
    deeds.sealCorrection(organiser, round.category).orThrow();
    assertThat(words(as(organiser).get(rounds() + "/minutes/correction/minutes.pdf?lang=id")))
        .contains("-K1: Angka Cakupan seluruh pekerja (", "Alasan: " + FIGURE_WHY);
    assertThat(as(organiser).text(rounds())).contains("belum diumumkan");
    assertThat(as(stage.observer()).text(dossier))
        .contains("Disegel, belum berlaku", "hasil versi 2");
    for (Actor other : List.of(deeds.nominatorOf(number), stage.verifier())) {
      assertThat(as(other).text(dossier)).doesNotContain("Dikoreksi", FIGURE_WHY);
      assertThat(as(other).text("/api/v1" + dossier))
          .contains("\"corrected\":[]")
          .doesNotContain(FIGURE_WHY);
    }
    assertThat(as(stage.verifier()).text("/verification/" + number)).doesNotContain(FIGURE_WHY);

    deeds.publishCorrection(organiser, round.category).orThrow();

    for (Actor other : List.of(deeds.nominatorOf(number), stage.verifier(), organiser)) {
      assertThat(as(other).text(dossier))
          .contains("Dikoreksi", "90\u00a0%", "hasil versi 2", FIGURE_WHY)
          .doesNotContain("belum berlaku");
      assertThat(as(other).text("/api/v1" + dossier))
          .contains("\"state\":\"IN_FORCE\",\"version\":2", FIGURE_WHY);
    }
    assertThat(nominee().text(dossier)).contains("oleh panitia");
    assertThat(as(organiser).text(dossier)).contains("oleh organiser");
  }

  @Test
  void aCorrectionOfAResultThatIsNotPublicIsNotToldToTheNominee() {
    DecidedRound secret = new DecidedRound(database);
    String own = secret.numbers.getLast();
    secret.deeds.correct(secret.stage.organiser(), secret.category, own, 900).orThrow();
    secret.deeds.confirmCorrection(secret.stage.organiser(), secret.category).orThrow();
    secret.deeds.sealCorrection(secret.stage.organiser(), secret.category).orThrow();
    secret.deeds.publishCorrection(secret.stage.organiser(), secret.category).orThrow();

    assertThat(secret.as(secret.stage.organiser()).text("/nominations/" + own))
        .contains("hasil versi 2");
    String annex = "/editions/" + secret.edition.code() + "/decree-annex.pdf?lang=id";
    assertThat(words(secret.as(secret.stage.observer()).get(annex))).contains(FIGURE_WHY);
    assertThat(words(secret.as(secret.stage.verifier()).get(annex)))
        .contains("Kategori")
        .doesNotContain(FIGURE_WHY);
    assertThat(secret.as(secret.deeds.nominatorOf(own)).text("/nominations/" + own))
        .doesNotContain("Dikoreksi", FIGURE_WHY);
  }

  @Test
  void theReportOnFallingFiguresListsCorrectionsApart() {
    String shrink = "/editions/" + round.edition.code() + "/shrink";
    String before = as(organiser).text(shrink);
    assertThat(before).contains("Yang dibandingkan:").doesNotContain("Koreksi sesudah penyegelan");
    assertThat(figure().get("final_numerator")).isEmpty();
    deeds.correct(organiser, round.category, number, 900).orThrow();
    assertThat(figure().get("final_numerator")).isEmpty();
    finish();
    assertThat(figure())
        .containsEntry("declared_numerator", "600")
        .containsEntry("verified_numerator", "600")
        .containsEntry("final_numerator", "900")
        .containsEntry("final_percent", "90")
        .containsEntry("final_reason", FIGURE_WHY)
        .containsEntry("final_set_by", "organiser")
        .containsEntry("final_in_version", "2")
        .containsEntry("change_in_all", "30")
        .hasEntrySatisfying(
            "final_set_at", at -> assertThat(Instant.parse(at)).isBefore(Instant.now()));

    assertThat(as(organiser).text(shrink))
        .contains("Koreksi sesudah penyegelan", "90\u00a0% (900 / 1.000", FIGURE_WHY)
        .contains("1.300 / 2.000");
    assertThat(as(stage.observer()).text("/api/v1" + shrink))
        .contains("\"corrections\":[{\"nomination\":\"" + number, "\"version\":2");
    assertThat(as(stage.verifier()).text("/api/v1" + shrink)).doesNotContain(FIGURE_WHY);
  }

  @Test
  void aSupersededVersionIsPrintedAndSaysSo() throws IOException {
    String first = round.path() + "/versions/1/sheet";
    String second = round.path() + "/versions/2/sheet";
    assertThat(words(round.everybody().get(first + ".pdf?lang=id")))
        .contains("Hasil yang diumumkan")
        .doesNotContain("igantikan");
    deeds.correct(organiser, round.category, number, 900).orThrow();
    deeds.confirmCorrection(organiser, round.category).orThrow();
    deeds.sealCorrection(organiser, round.category).orThrow();
    for (String kind : List.of(".pdf", ".xlsx")) {
      assertThat(round.everybody().status(second + kind)).isEqualTo(404);
      assertThat(as(organiser).status(second + kind)).isEqualTo(404);
      assertThat(round.everybody().status(round.path() + "/versions/9/sheet" + kind))
          .isEqualTo(404);
    }
    deeds.publishCorrection(organiser, round.category).orThrow();

    String why = "digantikan oleh versi 2 sejak ";
    assertThat(words(round.everybody().get(first + ".pdf?lang=id")))
        .contains("Sudah digantikan", why, "Alasan: " + FIGURE_WHY)
        .containsSubsequence("1 " + round.nominee(1), "2 " + round.nominee(2));
    assertThat(words(round.everybody().get(first + ".pdf?lang=en")))
        .contains("Superseded", "superseded by version 2 on ", FIGURE_WHY);
    assertThat(cells(round.everybody().get(first + ".xlsx?lang=id").body(), "Keterangan"))
        .contains("Sudah digantikan", why, FIGURE_WHY);
    String replaces = "Ini hasil versi 2. Versi ini menggantikan versi 1 sejak ";
    for (String sheet : List.of(second, round.path() + "/sheet")) {
      assertThat(words(round.everybody().get(sheet + ".pdf?lang=id")))
          .contains(replaces, "Alasan: " + FIGURE_WHY);
      assertThat(words(round.everybody().get(sheet + ".pdf?lang=en")))
          .contains("This is version 2 of the result. It replaced version 1 on ", FIGURE_WHY);
      assertThat(cells(round.everybody().get(sheet + ".xlsx?lang=id").body(), "Keterangan"))
          .contains(replaces, FIGURE_WHY);
      assertThat(cells(round.everybody().get(sheet + ".xlsx?lang=en").body(), "About"))
          .contains("It replaced version 1 on ", FIGURE_WHY);
    }
    for (String letter : List.of("/score-sheet.pdf", "/feedback.pdf")) {
      assertThat(words(nominee().get("/nominations/" + number + letter + "?lang=id")))
          .contains(replaces, "Alasan: " + FIGURE_WHY);
    }
    String annex = "/editions/" + round.edition.code() + "/decree-annex.pdf";
    assertThat(words(round.everybody().get(annex + "?lang=id")))
        .contains("versi 2, yang menggantikan versi 1 sejak ", "Alasan: " + FIGURE_WHY);
    assertThat(words(round.everybody().get(annex + "?lang=en")))
        .contains("Corrected results:", "version 2, which replaced version 1 on ", FIGURE_WHY);
    assertThat(words(round.everybody().get(second + ".pdf?lang=id")))
        .contains("Hasil yang diumumkan")
        .doesNotContain("igantikan")
        .containsSubsequence("1 " + round.nominee(2), "2 " + round.nominee(1));
    assertThat(round.everybody().text(round.path() + "/versions/1"))
        .contains(first + ".pdf", first + ".xlsx");
    assertThat(round.everybody().text(round.path())).contains(round.path() + "/sheet.pdf");
  }

  @Test
  void whatCountedBeforeIsToldWhereACorrectionIsOpenedAndListed() {
    String corrections = rounds() + "/corrections";
    String ofFigure = corrections + "/new?point=FIGURE:coverage-total&nominee=" + number;
    String ofMark = corrections + "/new?point=MARK:regulation&nominee=" + number;
    assertThat(as(organiser).text(ofFigure)).contains("Angka semula", "60\u00a0%", "600 / 1.000");
    assertThat(as(organiser).text(ofMark))
        .contains("Nilai semula", "Penilai 1", "1 dari 4", "Sesuai rubrik.");
    for (Actor stranger : List.of(stage.observer(), stage.verifier(), deeds.nominatorOf(number))) {
      assertThat(as(stranger).status(ofMark)).isEqualTo(403);
    }

    assertThat(
            new Browser(round.portal, organiser)
                .get(corrections + "/new?point=MARK:regulation&nominee=")
                .body())
        .contains("#field-nominee", "Pilih nominenya");

    correct(900);
    correctMark();
    finish();

    assertThat(as(organiser).text(ofFigure)).contains("Angka semula", "900 / 1.000");
    assertThat(as(organiser).text(ofMark)).contains("Nilai semula", "4 dari 4", WHY);
    assertThat(as(stage.observer()).text(corrections))
        .containsPattern("Nilai semula</dt>\\s*<dd>\\s*1\\s*</dd>")
        .containsPattern("Nilai yang benar</dt>\\s*<dd>\\s*4\\s*</dd>")
        .containsSubsequence("Angka semula", "600 / 1.000")
        .containsSubsequence("Angka yang benar", "900 / 1.000");
  }

  @Test
  void whatWasCorrectedIsSeenOnAPhone() {
    BrowserWindow.assumeBrowser();
    correctMark();
    finish();
    correct(900);
    try (BrowserWindow window = BrowserWindow.phone(round.portal)) {
      window.as(round.portal, organiser);
      seen(window, "dossier", "/nominations/" + number);
      seen(window, "score", rounds() + "/scores/full/" + number);
      seen(window, "corrections", rounds() + "/corrections");
      seen(window, "ranks", rounds() + "/corrections/new?point=RANKS");
      seen(window, "shrink", "/editions/" + round.edition.code() + "/shrink");
      seen(window, "first", round.path() + "/versions/1");
      seen(window, "counting", round.path());
    }
  }

  /** The corrected figure as the table of all figures has it, by the names of its columns. */
  private Map<String, String> figure() {
    String table =
        as(stage.observer()).text("/api/v1/editions/" + round.edition.code() + "/shrink.csv");
    return CsvReader.builder().ofNamedCsvRecord(table).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .filter(row -> row.get("nomination").equals(number))
        .filter(row -> row.get("indicator").equals("coverage-total"))
        .findFirst()
        .orElseThrow();
  }

  private static void seen(BrowserWindow window, String name, String path) {
    window.open(path).check();
    window.screenshot("corrections-" + name);
  }

  private void correct(int active) {
    deeds.correct(organiser, round.category, number, active).orThrow();
    finish();
  }

  private void correctMark() {
    deeds
        .correct(
            organiser,
            round.category,
            new OpeningCorrections.Request(
                Correction.Subject.MARK, number, "regulation", null, BigDecimal.valueOf(4), WHY))
        .orThrow();
  }

  private void finish() {
    deeds.confirmCorrection(organiser, round.category).orThrow();
    deeds.sealCorrection(organiser, round.category).orThrow();
    deeds.publishCorrection(organiser, round.category).orThrow();
  }

  private String rounds() {
    return "/rounds/" + round.edition.code() + "/kabkota";
  }

  private Reader as(Actor actor) {
    return round.as(actor);
  }

  private Reader nominee() {
    return as(deeds.nominatorOf(number));
  }

  private static String words(HttpResponse<byte[]> printed) {
    assertThat(printed.statusCode()).isEqualTo(200);
    try (PDDocument document = Loader.loadPDF(printed.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String cells(byte[] file, String sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.findSheet(sheet).orElseThrow().read().stream()
          .flatMap(row -> row.stream().map(Cell::getText))
          .collect(Collectors.joining(" "));
    }
  }
}
