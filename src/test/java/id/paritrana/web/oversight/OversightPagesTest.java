package id.paritrana.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.Objection;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Role;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import id.paritrana.verification.ReconcilingQuotes;
import id.paritrana.web.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How figures fell and how an edition went: for those who oversee it, and for nobody else. */
@OnEachDatabase
class OversightPagesTest {

  private static final String COVERAGE = "coverage-total";

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final String path;

  OversightPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    path = "/editions/" + edition.code();
  }

  @Test
  void onlyOrganisersOfTheEditionAndObserversRead() {
    String number = deeds.submit(category, 700);
    Actor stranger =
        stage.person(
            "stranger",
            stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE),
            Role.ORGANISER);
    for (String page :
        new String[] {
          path + "/shrink",
          path + "/shrink/figures",
          path + "/report",
          path + "/report.pdf",
          "/api/v1" + path + "/shrink",
          "/api/v1" + path + "/shrink.csv"
        }) {
      assertThat(as(stage.organiser()).status(page)).as(page).isEqualTo(200);
      assertThat(as(stage.observer()).status(page)).as(page).isEqualTo(200);
      assertThat(as(stranger).status(page)).as(page).isEqualTo(404);
      for (Actor unfit : List.of(stage.verifier(), stage.assessor(1), deeds.nominatorOf(number))) {
        assertThat(as(unfit).status(page)).as(page).isEqualTo(403);
      }
      assertThat(Reader.of(portal).status(page)).as(page).isIn(303, 401);
    }
    assertThat(as(stage.organiser()).text(path)).contains(path + "/report", path + "/shrink");
    assertThat(as(stage.verifier()).text(path)).doesNotContain(path + "/report", path + "/shrink");
  }

  @Test
  void beforeAnythingIsHandedInThePagesSaySo() {
    assertThat(as(stage.observer()).text(path + "/shrink")).contains("Belum ada angka");
    assertThat(as(stage.observer()).text(path + "/report")).contains("Belum ada nominasi");
    assertThat(as(stage.observer()).text(path + "/shrink/figures?page=7"))
        .contains("Belum ada angka");
    assertThat(as(stage.observer()).status("/editions/TIDAK-ADA/shrink")).isEqualTo(404);
  }

  @Test
  void aCorrectedFigureIsAFallWithItsThreeValues() {
    String corrected = deeds.submit(category, 800);
    correct(corrected, 700);
    deeds.admit(category, 600);
    deeds.submit(category, 500);

    String page = as(stage.observer()).text(path + "/shrink");
    assertThat(page)
        .contains("1.400 / 2.000", "1.300 / 2.000", "70,00", "65,00")
        .contains("−5,00 poin", "−10,00 poin", "Kabupaten 800")
        .contains("belum diverifikasi", "tidak dinyatakan");
    assertThat(as(stage.observer()).text(path + "/shrink/figures?indicator=" + COVERAGE))
        .contains(
            "80", "70", "Salah jumlah.", "verifier", "−10,00 poin", "/nominations/" + corrected);
    String csv = as(stage.observer()).text("/api/v1" + path + "/shrink.csv");
    assertThat(csv)
        .startsWith("category,nomination,nominee,region,indicator")
        .contains("COUNTS,-10,-10,", "NOT_VERIFIED", "NOT_STATED", "Salah jumlah.");
    assertThat(as(stage.observer()).text("/api/v1" + path + "/shrink"))
        .contains("\"basis\":\"COUNTS\"", "\"largestFall\":-10", "\"setBy\":\"verifier\"")
        .contains("\"NOT_VERIFIED\":1", "\"numerator\":800,\"denominator\":1000");
  }

  @Test
  void figuresAreChosenByRegion() {
    String corrected = deeds.submit(category, 800);
    correct(corrected, 700);
    deeds.admit(category, 600);
    String name =
        stage
            .bean(Organisations.class)
            .findById(deeds.nomination(corrected).nomineeId())
            .orElseThrow()
            .name();

    assertThat(as(stage.organiser()).text(path + "/shrink?region=" + name.replace(" ", "+")))
        .contains("Hanya: " + name, "80,00", "−10,00 poin")
        .doesNotContain("Kabupaten 600");
  }

  @Test
  void afterAnObjectionTheFinalValueStandsBesideTheOthers() {
    List<String> numbers = deeds.rank(edition, category);
    Actor another = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, COVERAGE).orThrow();
    deeds.uphold(another, objection, 550).orThrow();

    assertThat(as(stage.observer()).text(path + "/shrink")).contains("1.850 / 3.000", "61,67");
    assertThat(as(stage.observer()).text("/api/v1" + path + "/shrink.csv"))
        .containsPattern(
            numbers.getLast()
                + ",[^\n]*,550,1000,55,LABOUR_FORCE,2022-12-31,Disnaker,"
                + "Register diperiksa ulang\\.,2[^,]*Z,verifier2,,COUNTS,0,5,");
    String page = as(stage.organiser()).text(path + "/report");
    assertThat(page)
        .contains("Diperingkat", "Sanggahan", "Dikabulkan")
        .doesNotContain("Sesuai rubrik");
    String printed = words(as(stage.observer()).get(path + "/report.pdf?lang=id"));
    assertThat(printed)
        .contains("Laporan Edisi", "Disusun 3 100%", "Menang 3 100%", "Angka 1 1 0 0")
        .contains("Final 61,67%")
        .doesNotContain("null", "Sesuai rubrik", "assessor");
    assertThat(words(as(stage.observer()).get(path + "/report.pdf?lang=en")))
        .contains("Edition Report", "Drafted 3 100%");
  }

  @Test
  void theReportCountsReturnsWithdrawalsAndRefusals() {
    deeds.giveBack(deeds.submit(category, 700), Stage.day(5));
    deeds.withdraw(deeds.submit(category, 600));
    deeds.accept(deeds.submit(category, 500), Finding.Verdict.REJECTED);
    deeds.admit(category, 400);

    assertThat(as(stage.observer()).text(path + "/report"))
        .contains("Dikembalikan untuk diperbaiki: 1. Ditarik: 1. Tidak diterima: 1.")
        .contains("Dokumen wajib tidak ada atau tidak diterima.");
  }

  @Test
  void aDraftIsCountedButItsRegionIsNotTold() {
    Organisation region = stage.organisation("Kabupaten Diam", Organisation.Kind.REGENCY);
    stage
        .bean(DraftingNominations.class)
        .draft(stage.nominatorOf(region), category, region.code(), Instant.now())
        .orThrow();

    assertThat(as(stage.observer()).text(path + "/report"))
        .contains("Disusun")
        .doesNotContain("Belum ada nominasi", "Kabupaten Diam");
    assertThat(words(as(stage.observer()).get(path + "/report.pdf?lang=id")))
        .contains("Disusun 1 100%", "Diajukan 0 0%")
        .doesNotContain("Kabupaten Diam");
    assertThat(as(stage.observer()).text("/api/v1" + path + "/shrink.csv"))
        .doesNotContain("Kabupaten Diam");
  }

  @Test
  void aReconciledContradictionStandsInTheReports() {
    String number = deeds.submit(category, 700);
    ReconcilingQuotes reconciling = stage.bean(ReconcilingQuotes.class);
    reconciling
        .record(
            stage.verifier(),
            number,
            COVERAGE,
            new PublishedValue(
                new BigDecimal("60"),
                new BigDecimal("62"),
                null,
                null,
                DenominatorKind.NOT_GIVEN,
                LocalDate.of(2022, 12, 31),
                "Siaran pers"),
            Instant.now())
        .orThrow();
    assertThat(as(stage.organiser()).text(path + "/shrink")).contains("belum diselesaikan");
    reconciling
        .reconcile(stage.verifier(), number, COVERAGE, null, "Siaran tanpa sumber.", Instant.now())
        .orThrow();

    assertThat(as(stage.organiser()).text(path + "/shrink"))
        .contains("60–62", "Siaran pers", "Siaran tanpa sumber.", "Tidak ada teks yang diikuti");
    assertThat(words(as(stage.organiser()).get(path + "/report.pdf")))
        .contains("60–62 %: Siaran pers", "Siaran tanpa sumber.");
  }

  private void correct(String number, int active) {
    Nomination nomination = deeds.nomination(number);
    CheckingDossiers checking = stage.bean(CheckingDossiers.class);
    checking
        .judgeFigure(
            stage.verifier(),
            number,
            COVERAGE,
            Deeds.statement(active),
            "Salah jumlah.",
            Instant.now())
        .orThrow();
    long document = stage.bean(Dossiers.class).of(nomination).documents().getFirst().id();
    checking
        .judgeDocument(
            stage.verifier(), number, document, Finding.Verdict.ACCEPTED, "", Instant.now())
        .orThrow();
    stage.bean(ConcludingDossiers.class).accept(stage.verifier(), number, Instant.now()).orThrow();
  }

  private Reader as(Actor actor) {
    return Reader.as(portal, actor);
  }

  private static String words(HttpResponse<byte[]> printed) {
    assertThat(printed.statusCode()).isEqualTo(200);
    try (PDDocument document = Loader.loadPDF(printed.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
