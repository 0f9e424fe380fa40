package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Who reads minutes, feedback letters and reports, and what they say. */
@OnEachDatabase
class LetterDocumentsTest {

  private final DecidedRound round;
  private final String path;

  LetterDocumentsTest(Database database) {
    round = new DecidedRound(database);
    path = "/rounds/" + round.edition.code() + "/kabkota";
  }

  @Test
  void minutesAndReportsAreForTheCommitteeAndObserversAlone() {
    Actor stranger =
        round.stage.person(
            "stranger",
            round.stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE),
            Role.ORGANISER);
    round.publish();
    for (String document :
        new String[] {
          path + "/minutes/shortlist/minutes.pdf",
          path + "/minutes/ranks/minutes.pdf",
          path + "/panel.pdf",
          path + "/scores/full/robustness/report.pdf",
          path + "/scores/desk/robustness/report.pdf"
        }) {
      assertThat(round.everybody().status(document)).isEqualTo(303);
      for (Actor outsider : new Actor[] {winner(), last(), stranger}) {
        assertThat(round.as(outsider).status(document)).as(document).isIn(403, 404);
      }
      for (Actor insider : new Actor[] {round.stage.organiser(), round.stage.observer()}) {
        for (String language : new String[] {"id", "en"}) {
          HttpResponse<byte[]> printed = round.as(insider).get(document + "?lang=" + language);
          assertThat(printed.statusCode()).as(document).isEqualTo(200);
          assertThat(printed.headers().firstValue("cache-control")).contains("no-store");
          assertThat(words(printed)).contains(round.nominee(1)).doesNotContain("null");
        }
      }
    }
    assertThat(round.as(round.stage.assessor(1)).status(path + "/panel.pdf")).isIn(403, 404);
    assertThat(round.as(round.stage.assessor(1)).status(path + "/minutes/ranks/minutes.pdf"))
        .isIn(403, 404);
    assertThat(round.as(round.stage.organiser()).status(path + "/minutes/final/minutes.pdf"))
        .isEqualTo(404);
  }

  @Test
  void minutesTellWhoWasThereAndWhatWasDecided() {
    Reader organiser = round.as(round.stage.organiser());

    assertThat(words(organiser.get(path + "/minutes/ranks/minutes.pdf?number=1")))
        .contains("Berita Acara Rapat Pleno", "Samarinda", "Disepakati.", "1 dari 9 kursi hadir")
        .contains("tidak lebih dari separuh panitia", "WITA", "1. Ketua", "assessor1")
        .contains(round.nominee(1) + " Peringkat 1 Peringkat 1 tanpa pemungutan suara");
    assertThat(organiser.status(path + "/minutes/ranks/minutes.pdf?number=2")).isEqualTo(404);
    assertThat(organiser.text(path + "/minutes/ranks"))
        .contains(path + "/minutes/ranks/minutes.pdf");
  }

  @Test
  void thePanelReportTellsMarksSeverityAndAbsences() {
    Reader observer = round.as(round.stage.observer());

    assertThat(words(observer.get(path + "/panel.pdf")))
        .contains("Laporan Panel", "Kesepakatan panel", "semua nilai sama", "1. Ketua", "assessor1")
        .contains("Keketatan penilai tidak dapat ditaksir");
    assertThat(words(observer.get(path + "/panel.pdf?lang=en")))
        .contains("Panel Report", "all marks are equal");
    assertThat(observer.text(path)).contains(path + "/panel.pdf");
  }

  @Test
  void theRobustnessReportSaysHowCertainTheRanksAre() {
    Reader observer = round.as(round.stage.observer());

    assertThat(words(observer.get(path + "/scores/full/robustness/report.pdf")))
        .contains("Laporan Ketahanan Peringkat", "Rentang peringkat dan peluang")
        .contains(round.nominee(1) + ", peringkat 1 menurut hitungan", "diulang 1.000 kali")
        .contains("tidak ada aturan penghargaan yang menetapkannya");
    assertThat(words(observer.get(path + "/scores/full/robustness/report.pdf?lang=en")))
        .contains("Robustness Report", "rank 1 as computed");
    assertThat(observer.text(path + "/scores/full/robustness"))
        .contains(path + "/scores/full/robustness/report.pdf");
  }

  @Test
  void feedbackIsForItsNomineeOnceTheResultIsPublicAndNeverForAssessors() {
    String letter = "/nominations/" + round.numbers.getFirst() + "/feedback.pdf";
    String program = "/api/v1/nominations/" + round.numbers.getFirst() + "/feedback";

    assertThat(round.as(winner()).status(letter)).isEqualTo(404);
    assertThat(round.as(winner()).status(program)).isEqualTo(404);
    assertThat(round.as(winner()).text("/nominations/" + round.numbers.getFirst()))
        .doesNotContain(letter);
    assertThat(round.as(round.stage.organiser()).status(letter)).isEqualTo(200);
    assertThat(round.as(round.stage.observer()).status(letter)).isEqualTo(200);
    round.publish();
    assertThat(round.as(winner()).status(letter)).isEqualTo(200);
    assertThat(round.as(winner()).text("/nominations/" + round.numbers.getFirst()))
        .contains(letter);
    assertThat(round.as(last()).status(letter)).isEqualTo(404);
    assertThat(round.as(last()).status(program)).isEqualTo(404);
    assertThat(round.as(round.stage.assessor(1)).status(letter)).isEqualTo(404);
    assertThat(round.everybody().status(letter)).isEqualTo(303);
    assertThat(round.everybody().status(program)).isEqualTo(401);
  }

  @Test
  void feedbackNamesNoAssessorAndNoOtherNominee() {
    round.publish();
    String own = round.numbers.getLast();
    String letter = words(round.as(last()).get("/nominations/" + own + "/feedback.pdf"));
    String english = words(round.as(last()).get("/nominations/" + own + "/feedback.pdf?lang=en"));
    String program =
        Reader.text(
            Reader.program(round.portal, last()).get("/api/v1/nominations/" + own + "/feedback"));

    assertThat(letter)
        .contains("Surat Umpan Balik", round.nominee(2), "Peringkat 2 dari 2", "Sesuai rubrik")
        .contains("nilai akhir naik", "poin ke nilai berikutnya yang lebih tinggi")
        .contains(
            "Peringkat 1 dalam hitungan tercapai bila Peserta aktif sebesar 700 dan bukan 600")
        .contains("dirahasiakan", "kurang dari 5 nomine lain");
    assertThat(english).contains("Feedback Letter", "the score rises by", "withheld");
    assertThat(program)
        .contains("\"rank\":2", "\"field\":2", "\"improvements\":[\"")
        .doesNotContain("\"peers\"");
    for (String said : new String[] {letter, english, program}) {
      assertThat(said)
          .doesNotContain(
              round.nominee(1),
              round.numbers.getFirst(),
              "assessor1",
              "assessor2",
              "assessor3",
              "null\"");
    }
  }

  private Actor winner() {
    return round.deeds.nominatorOf(round.numbers.getFirst());
  }

  private Actor last() {
    return round.deeds.nominatorOf(round.numbers.getLast());
  }

  private static String words(HttpResponse<byte[]> printed) {
    try (PDDocument document = Loader.loadPDF(printed.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
