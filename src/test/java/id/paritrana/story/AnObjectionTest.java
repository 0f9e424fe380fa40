package id.paritrana.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Deeds;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.cli.Answer;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Role;
import id.paritrana.web.BrowserWindow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A provisional result changes by an objection and becomes final, in a real browser; what everybody
 * took along is checked when the portal is gone.
 */
class AnObjectionTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private final Path data;
  private final Stranger stranger;
  private final Program program;
  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final String round;

  AnObjectionTest(@TempDir Path data, @TempDir Path files) throws IOException {
    BrowserWindow.assumeBrowser();
    this.data = data;
    stranger = new Stranger(files);
    program = Program.start(data);
    stage = new Stage(program.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    round = "/rounds/" + edition.code() + "/kabkota";
  }

  @Test
  void anUpheldObjectionChangesTheRanksThatAreConfirmedAndPublishedOnASignedCertificate()
      throws Exception {
    Paper paper;
    String winner;
    Path bundle;
    try (program) {
      List<String> numbers = deeds.rank(edition, category);
      Actor verifier = stage.person("verifier2", stage.committee(), Role.VERIFIER);
      String last = numbers.getLast();
      winner = name(last);
      try (Person nominee = person(BrowserWindow.phone(program.portal()), deeds.nominatorOf(last));
          Person secretariat = person(BrowserWindow.desktop(program.portal()), verifier);
          Person organiser = person(BrowserWindow.desktop(program.portal()), stage.organiser());
          Person anybody = new Person(BrowserWindow.desktop(program.portal()))) {
        object(nominee, last);
        organiser.open(round).sees("Sanggahan yang belum diputuskan: 1", "WITA");
        organiser.keep("objection-round");
        uphold(secretariat);
        nominee.open("/nominations/" + last + "/objections").sees("peringkat 3", "peringkat 1");
        nominee.keep("objection-nominee-after");
        confirm(organiser);
        anybody
            .open("/results/" + edition.code() + "/kabkota")
            .sees(winner, "Sanggahan", "Cakupan seluruh pekerja");
        anybody.keep("objection-result");
        bundle = stranger.keep("result.zip", anybody.download("Unduh hasil tersegel (ZIP)"));
        stranger.keepKeys(anybody.download("Kunci publik (JSON)"));
        paper = trust(anybody, winner);
        revoke(organiser, paper.number());
        doubt(anybody, paper.number());
      }
    }
    believeThePaperWithoutAsking(paper, winner);
    computeTheResultAgain(bundle);
    assertThat(Stranger.audit(data)).startsWith("0 ").contains("Rantai utuh", edition.code());
  }

  /** A certificate as its holder has it, and the address in its code. */
  private record Paper(String number, String address, byte[] pdf) {}

  /** What the signature tells, and what it cannot. */
  private void believeThePaperWithoutAsking(Paper paper, String winner) throws IOException {
    Answer answer =
        stranger.verify(
            paper.address(),
            stranger.keep("certificate.pdf", paper.pdf()),
            stranger.keep("photo.png", Papers.picture(paper.pdf())));

    assertThat(answer.out())
        .contains(paper.number(), winner, "Pencabutan piagam tidak diketahui di sini");
    assertThat(answer.code()).as(answer.out()).isZero();
    String other = paper.address().substring(0, paper.address().length() - 8);
    assertThat(stranger.verify(other).code()).isEqualTo(1);
  }

  private void computeTheResultAgain(Path bundle) {
    Answer answer = stranger.recompute(bundle);

    assertThat(answer.out()).contains(edition.code(), "setiap bit hasilnya sama");
    assertThat(answer.code()).as(answer.out()).isZero();
  }

  private static void object(Person nominee, String number) {
    nominee.open("/nominations/" + number);
    nominee.follow("Sanggahan");
    nominee.main().sees("Sanggahan diterima sampai", "WITA");
    nominee.keep("objection-nominee");
    nominee.follow("Sanggah: Cakupan seluruh pekerja");
    nominee.main().press("Ajukan sanggahan");
    nominee.refused("Alasan wajib diisi");
    nominee
        .main()
        .fill("grounds", "Register bulan Desember belum dihitung.")
        .attach("file", "register.pdf", "%PDF-1.7 register")
        .press("Ajukan sanggahan");
    nominee.told("Sanggahan diajukan.");
    nominee.main().sees(number + "-S1", "belum diputuskan");
  }

  private static void uphold(Person secretariat) {
    secretariat.open("/");
    secretariat.follow("Putuskan sanggahan");
    secretariat.main().sees("Register bulan Desember belum dihitung.", "register.pdf");
    secretariat.main().tick("answer", "UPHELD").press("Simpan putusan");
    secretariat.refused("Alasan putusan wajib diisi");
    secretariat.keep("objection-decide");
    secretariat
        .main()
        .fill("final-numerator", "900")
        .fill("final-source", "Register Desember, dihitung ulang")
        .fill("reason", "Register Desember memang belum dihitung.")
        .press("Simpan putusan");
    secretariat.told("Putusan disimpan.");
    secretariat.main().sees("Diterima", "Register Desember memang belum dihitung.");
  }

  private void confirm(Person organiser) {
    deeds.endObjections(edition, category);
    organiser.open("/");
    organiser.await("main", "Tetapkan hasil akhir");
    organiser.follow("Tetapkan hasil akhir");
    organiser.follow("Catat penetapan hasil akhir");
    Part form = organiser.main();
    for (int seat = 1; seat <= 3; seat++) {
      form.select("presence-" + seat, "PRESENT");
    }
    form.fill(
            "heldAt",
            LocalDateTime.now(WITA).plusMinutes(1).truncatedTo(ChronoUnit.MINUTES).toString())
        .fill("place", "Balai Kota")
        .fill("minutes", "Sanggahan sudah diputuskan.");
    organiser.keep("objection-final");
    form.press("Tetapkan hasil akhir");
    organiser.refused("setelah berlangsung");
    form.fill("heldAt", LocalDateTime.now(WITA).truncatedTo(ChronoUnit.MINUTES).toString())
        .tick("fewPresent", "RECORD")
        .press("Tetapkan hasil akhir");
    organiser.told("Hasil akhir ditetapkan.");
    organiser.follow("Segel hasil");
    organiser.main().confirm("Segel hasil");
    organiser.told("Hasil disegel.");
    organiser.await("main", "Umumkan hasil");
    organiser.main().confirm("Umumkan hasil");
    organiser.told("Hasil diumumkan.");
  }

  /**
   * Reads the code on the winner's certificate as a camera does; the address in it is that of the
   * installation, of which this program is one node.
   */
  private static Paper trust(Person anybody, String winner) throws Exception {
    anybody.follow("PRT-");
    byte[] certificate = anybody.download("Unduh piagam (PDF)");
    assertThat(Papers.words(certificate)).contains(winner);
    String address = Papers.qrCode(certificate);
    anybody.open(address.replaceFirst("https?://[^/]+", ""));
    anybody.told("Nomor ini ada dalam daftar piagam.");
    String number = anybody.path().replaceAll(".*/", "");
    anybody.main().sees(winner, number);
    anybody.follow("Periksa berkas PDF yang Anda pegang");
    anybody
        .main()
        .attach("file", "piagam.pdf", new String(certificate, StandardCharsets.ISO_8859_1))
        .press("Periksa");
    anybody.main().sees("Asli: ini berkas piagam " + number, "Utuh:");
    return new Paper(number, address, certificate);
  }

  private void revoke(Person organiser, String certificate) {
    organiser.open("/certificates/" + certificate + "/revocation");
    organiser.main().press("Cabut piagam");
    organiser.refused("Alasan");
    organiser
        .main()
        .fill("reason", "Nama pada piagam keliru ditulis; piagam baru akan diterbitkan.")
        .press("Cabut piagam");
    organiser.open(round).sees("dicabut");
  }

  private static void doubt(Person anybody, String certificate) {
    anybody.open("/certificates/" + certificate);
    anybody.refused("Piagam ini dicabut dan tidak berlaku lagi.");
    anybody.main().sees("Nama pada piagam keliru ditulis", "WITA");
    anybody.keep("objection-revoked");
  }

  private String name(String number) {
    return stage
        .bean(Organisations.class)
        .findById(deeds.nomination(number).nomineeId())
        .map(Organisation::name)
        .orElseThrow();
  }

  private Person person(BrowserWindow window, Actor actor) {
    return new Person(window.as(program.portal(), actor));
  }
}
