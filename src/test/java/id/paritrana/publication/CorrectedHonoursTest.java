package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.audit.VerifyingChain;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.decision.ConfirmingCorrections;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.PlenaryAttendance;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Browser;
import id.paritrana.web.DecidedRound;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which certificates nominees hold through the versions of a result. */
@OnEachDatabase
class CorrectedHonoursTest {

  private static final String GATE = "Tunggakan iuran baru diketahui: syarat tidak dipenuhi.";

  private final Database database;

  CorrectedHonoursTest(Database database) {
    this.database = database;
  }

  /** A round of two nominees, with what happens to its result. */
  private static final class Course {

    private final DecidedRound round;
    private final Stage stage;
    private final Deeds deeds;
    private final Actor organiser;
    private final String first;
    private final String second;

    private Course(DecidedRound round) {
      this.round = round;
      stage = round.stage;
      deeds = round.deeds;
      organiser = stage.organiser();
      first = round.numbers.getFirst();
      second = round.numbers.getLast();
    }

    /** Both nominees win. */
    static Course ofTwoWinners(Database database) {
      Course course = new Course(new DecidedRound(database));
      course.round.publish();
      return course;
    }

    /** The first nominee alone wins. */
    static Course ofOneWinner(Database database) {
      Course course = new Course(DecidedRound.scored(database));
      course.stage.change("update category set winners = 1 where id = " + course.round.category);
      course.deeds.confirmRanks(course.round.category);
      course.round.publish();
      return course;
    }

    void honourEverybody() {
      stage
          .bean(IssuingEditions.class)
          .start(
              organiser, round.edition.code(), CertificateRun.Recipients.EVERYBODY, Instant.now())
          .orThrow();
      deeds.awaitRun(round.edition);
    }

    void seal(String number, int active) {
      deeds.correct(organiser, round.category, number, active).orThrow();
      deeds.confirmCorrection(organiser, round.category).orThrow();
      deeds.sealCorrection(organiser, round.category).orThrow();
    }

    void correct(String number, int active) {
      seal(number, active);
      publish();
    }

    void publish() {
      deeds.publishCorrection(organiser, round.category).orThrow();
    }

    /** The nominee's certificates by their versions: {@code WINNER 1 revoked}. */
    List<String> certificates(String number) {
      return entries(number).stream()
          .map(
              entry ->
                  entry.certificate().kind()
                      + " "
                      + entry.certificate().version()
                      + (entry.revocation() == null ? "" : " revoked"))
          .toList();
    }

    List<Register.Entry> entries(String number) {
      return stage.bean(Register.class).entries(List.of(deeds.nomination(number).id())).stream()
          .sorted(Comparator.comparingInt(entry -> entry.certificate().version()))
          .toList();
    }

    String number(String nomination, int version) {
      return entries(nomination).stream()
          .map(Register.Entry::certificate)
          .filter(each -> each.version() == version)
          .findFirst()
          .orElseThrow()
          .number();
    }

    void isWhole() {
      VerifyingRecord.Report report = stage.bean(VerifyingRecord.class).verify();
      assertThat(report.chain()).isInstanceOf(VerifyingChain.Verdict.Whole.class);
      assertThat(report.compared())
          .filteredOn(verdict -> round.edition.id().equals(verdict.editionId()))
          .allSatisfy(verdict -> assertThat(verdict.fault()).isEmpty());
    }

    String everybody(String path) {
      return round.everybody().text(path);
    }

    /** The ranks that the plenary decides; none for who is taken out of them. */
    void decide(Minutes.Vote... votes) {
      stage
          .bean(ConfirmingCorrections.class)
          .confirm(
              organiser,
              round.category,
              new Minutes(
                  Instant.now(),
                  "Samarinda",
                  "Disepakati.",
                  List.of(
                      new Minutes.Attendance(1, PlenaryAttendance.Presence.PRESENT, ""),
                      new Minutes.Attendance(2, PlenaryAttendance.Presence.PRESENT, "")),
                  Minutes.FewPresent.RECORD,
                  List.of(votes)),
              Instant.now())
          .orThrow();
    }

    /** The first nominee is taken out of the ranks. */
    void remove() {
      deeds.correctRanks(round.category).orThrow();
      decide(vote(first, null), vote(second, 1));
      deeds.sealCorrection(organiser, round.category).orThrow();
      publish();
    }

    private static Minutes.Vote vote(String number, @Nullable Integer place) {
      return new Minutes.Vote(number, place, GATE);
    }
  }

  @Test
  void whoFallsBehindTheQuotaTookPartAndWhoComesWithinItWins() {
    Course course = Course.ofOneWinner(database);
    course.honourEverybody();
    assertThat(course.certificates(course.first)).containsExactly("WINNER 1");
    assertThat(course.certificates(course.second)).containsExactly("PARTICIPANT 1");

    course.seal(course.second, 900);
    assertThat(
            course
                .stage
                .bean(RevokingCertificates.class)
                .revoke(
                    course.organiser,
                    course.number(course.second, 2),
                    "Nama salah ditulis.",
                    Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.conflict("certificate.awaits-correction", Map.of())));
    assertThat(course.certificates(course.first)).containsExactly("WINNER 1", "PARTICIPANT 2");
    assertThat(course.certificates(course.second)).containsExactly("PARTICIPANT 1", "WINNER 2");
    for (String nominee : course.round.numbers) {
      assertThat(course.round.everybody().status("/certificates/" + course.number(nominee, 2)))
          .isEqualTo(404);
      assertThat(
              course
                  .stage
                  .bean(CertificateFiles.class)
                  .findByCertificateIdOrderByLanguage(
                      course.entries(nominee).getLast().certificate().id()))
          .hasSize(2);
    }

    course.publish();
    assertThat(course.certificates(course.first))
        .containsExactly("WINNER 1 revoked", "PARTICIPANT 2");
    assertThat(course.certificates(course.second))
        .containsExactly("PARTICIPANT 1 revoked", "WINNER 2");
    assertThat(course.everybody(course.round.path()))
        .contains(course.number(course.second, 2))
        .doesNotContain(course.number(course.first, 1), course.number(course.first, 2));
    assertThat(course.everybody("/certificates/" + course.number(course.first, 2)))
        .contains(course.round.nominee(1));

    course.correct(course.first, 950);
    assertThat(course.certificates(course.first))
        .containsExactly("WINNER 1 revoked", "PARTICIPANT 2 revoked", "WINNER 3");
    assertThat(course.certificates(course.second))
        .containsExactly("PARTICIPANT 1 revoked", "WINNER 2 revoked", "PARTICIPANT 3");
    course.honourEverybody();
    assertThat(course.entries(course.first)).hasSize(3);
    assertThat(course.entries(course.second)).hasSize(3);
    course.isWhole();
  }

  @Test
  void aSealIsRecordedBeforeTheCertificatesThatFollowIt() {
    Course course = Course.ofTwoWinners(database);
    course.seal(course.second, 900);

    assertThat(
            course
                .stage
                .bean(TableRows.class)
                .select(
                    "select action from audit_record where action in ('seal.made',"
                        + " 'correction.sealed', 'certificate.issued') and edition_id = "
                        + course.round.edition.id()
                        + " order by id")
                .stream()
                .map(row -> row.get("action")))
        .containsExactly(
            "seal.made",
            "certificate.issued",
            "certificate.issued",
            "seal.made",
            "correction.sealed",
            "certificate.issued",
            "certificate.issued");
  }

  @Test
  void aThirdVersionRestoresAWinnerWithANewNumber() {
    Course course = Course.ofOneWinner(database);
    String lost = course.number(course.first, 1);
    course.correct(course.second, 900);
    course.correct(course.first, 950);

    assertThat(course.certificates(course.first)).containsExactly("WINNER 1 revoked", "WINNER 3");
    assertThat(course.certificates(course.second)).containsExactly("WINNER 2 revoked");
    String path = course.round.path();
    assertThat(course.everybody(path + "/versions/1"))
        .contains("digantikan oleh versi 2 sejak", lost, "dicabut")
        .doesNotContain(course.number(course.first, 3), course.number(course.second, 2));
    assertThat(course.everybody(path + "/versions/2"))
        .contains("digantikan oleh versi 3 sejak", course.number(course.second, 2), "dicabut")
        .doesNotContain(lost, course.number(course.first, 3));
    for (String last : List.of(path, path + "/versions/3")) {
      assertThat(course.everybody(last))
          .contains(course.number(course.first, 3), path + "/versions/2")
          .doesNotContain(lost, course.number(course.second, 2), "digantikan oleh versi");
    }
    for (int version = 1; version <= 3; version++) {
      for (String file : List.of("bundle.zip", "sheet.pdf", "sheet.xlsx")) {
        assertThat(course.round.everybody().status(path + "/versions/" + version + "/" + file))
            .isEqualTo(200);
      }
    }
    assertThat(course.everybody("/api/v1/certificates/" + lost)).contains("revokedAt");
    assertThat(course.everybody("/api/v1/certificates/" + course.number(course.first, 3)))
        .doesNotContain("revokedAt");
    course.isWhole();

    course.honourEverybody();
    assertThat(course.certificates(course.second))
        .containsExactly("WINNER 2 revoked", "PARTICIPANT 3");
    assertThat(course.entries(course.first)).hasSize(2);
  }

  @Test
  void aCertificateThatWasRevokedByHandIsNotIssuedAgainByACorrectionOfAnother() {
    Course course = Course.ofTwoWinners(database);
    course
        .stage
        .bean(RevokingCertificates.class)
        .revoke(course.organiser, course.number(course.first, 1), "Dikembalikan.", Instant.now())
        .orThrow();

    course.correct(course.second, 650);

    assertThat(course.certificates(course.first)).containsExactly("WINNER 1 revoked");
    assertThat(course.certificates(course.second)).containsExactly("WINNER 1");
  }

  @Test
  void aWinnerThatFailedAGateIsTakenOutOfTheRanksAndEverybodyReadsWhy() throws IOException {
    Course course = Course.ofTwoWinners(database);
    String rounds = "/rounds/" + course.round.edition.code() + "/kabkota";
    Browser organiser = new Browser(course.round.portal, course.organiser);
    assertThat(organiser.page(rounds + "/corrections"))
        .contains("Dokumen dan syarat tidak", rounds + "/corrections/new?point=RANKS");
    assertThat(organiser.page(rounds + "/corrections/new?point=RANKS"))
        .contains("Nomine yang peringkatnya dikosongkan keluar dari hasil.");
    String lost = course.number(course.first, 1);
    String moved = course.number(course.second, 1);

    String score = rounds + "/scores/full/" + course.first;
    Browser nominee = new Browser(course.round.portal, course.deeds.nominatorOf(course.first));
    assertThat(nominee.page(score)).contains("peringkat 1").doesNotContain("tanpa peringkat");

    course.remove();

    assertThat(organiser.page(score))
        .contains("tanpa peringkat", "rapat pleno tidak memberi peringkat. " + GATE);
    assertThat(organiser.page(rounds + "/scores/full"))
        .contains(
            "Menurut nilainya peringkat 1, tetapi rapat pleno tidak memberi peringkat.", GATE);
    assertThat(course.round.as(course.organiser).text("/api/v1" + score))
        .contains("\"leftOut\":\"" + GATE)
        .doesNotContain("\"rank\":1");
    assertThat(nominee.page(score))
        .contains("tanpa peringkat", "Peringkat salah dicatat.")
        .doesNotContain(GATE);
    assertThat(organiser.page(rounds + "/scores/full/" + course.second))
        .contains("peringkat 2")
        .doesNotContain("tanpa peringkat");
    assertThat(organiser.page(rounds + "/minutes/correction")).contains(GATE);
    assertThat(words(course, rounds + "/minutes/correction/minutes.pdf"))
        .contains("-K1: Peringkat saja. Alasan: Peringkat salah dicatat.", "tanpa peringkat", GATE);
    assertThat(course.everybody("/certificates/" + moved))
        .contains("Piagam yang berlaku: " + course.number(course.second, 2));
    assertThat(course.everybody(course.round.path()))
        .contains("Peringkat salah dicatat.", course.round.nominee(1))
        .doesNotContain(lost, moved);
    assertThat(course.everybody("/api/v1" + course.round.path()))
        .contains("\"placeBefore\":1", "\"placeAfter\":null");
    assertThat(course.everybody("/certificates/" + lost)).contains("Peringkat salah dicatat.");
    assertThat(course.certificates(course.first)).containsExactly("WINNER 1 revoked");
    assertThat(course.certificates(course.second)).containsExactly("WINNER 1 revoked", "WINNER 2");
    String sheet = "/nominations/" + course.first + "/score-sheet.pdf";
    assertThat(organiser.page("/nominations/" + course.first)).doesNotContain(sheet);
    assertThat(organiser.get(sheet).statusCode()).isEqualTo(404);
    assertThat(organiser.page("/nominations/" + course.second)).contains("score-sheet.pdf");

    course.honourEverybody();
    assertThat(course.certificates(course.first)).containsExactly("WINNER 1 revoked");
    course.deeds.correct(course.organiser, course.round.category, course.second, 610).orThrow();
    assertThat(organiser.page(rounds + "/correction"))
        .contains("Pleno yang berlaku tidak memberinya peringkat", GATE);
    course.decide(Course.vote(course.first, null), Course.vote(course.second, 1));
    course.deeds.sealCorrection(course.organiser, course.round.category).orThrow();
    course.publish();
    assertThat(nominee.page(score))
        .contains("tanpa peringkat", "Peringkat salah dicatat.")
        .doesNotContain("Angka register salah disalin.");
    course.isWhole();
  }

  @Test
  void whoComesBackIntoTheRanksBehindTheQuotaTookPart() {
    Course course = Course.ofOneWinner(database);
    course.honourEverybody();
    course.remove();
    assertThat(course.certificates(course.first)).containsExactly("WINNER 1 revoked");

    course.deeds.correctRanks(course.round.category).orThrow();
    course.decide(Course.vote(course.second, 1), Course.vote(course.first, 2));
    course.deeds.sealCorrection(course.organiser, course.round.category).orThrow();
    course.publish();

    assertThat(course.certificates(course.first))
        .containsExactly("WINNER 1 revoked", "PARTICIPANT 3");
    assertThat(course.certificates(course.second))
        .containsExactly("PARTICIPANT 1 revoked", "WINNER 2");
  }

  private static String words(Course course, String path) throws IOException {
    byte[] file = course.round.as(course.organiser).get(path + "?lang=id").body();
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
