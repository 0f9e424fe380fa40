package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.award.EditionImage;
import id.paritrana.award.Phrase;
import id.paritrana.award.SettingSignatories;
import id.paritrana.award.SettingWording;
import id.paritrana.award.WordingDraft;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.report.CertificateReport;
import id.paritrana.web.DecidedRound;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Certificates say what their edition had set when they were issued, and nothing set later. */
@OnEachDatabase
class AppearanceTest {

  private static final Phrase ALTERNATIVE = new Phrase("Cakram contoh", "A sample disc");
  private static final byte[] DISC =
      ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
              + "<circle cx='4' cy='4' r='3' fill='#5E1220'/></svg>")
          .getBytes(StandardCharsets.UTF_8);

  private final Database database;

  AppearanceTest(Database database) {
    this.database = database;
  }

  @Test
  void aCertificateKeepsItsWordsImagesAndSignatoriesFromItsIssue() {
    DecidedRound round = DecidedRound.scored(database);
    set(round, words("Anugerah Contoh", "Sample Award", "K-{edisi}-{kategori}-{nomor:2}"));
    image(round, DISC);
    sign(round, new SettingSignatories.Line("Nama Contoh", "Ketua", "Chair"));

    round.deeds.confirmRanks(round.category);

    assertThat(round.certificate(1)).isEqualTo("K-" + round.edition.code() + "-KABKOTA-01");
    CertificateReport issued = paper(round, Locale.UK);
    assertThat(issued.wording().title()).isEqualTo("Sample Award");
    assertThat(issued.issuedAt()).isEqualTo("Balikpapan");
    assertThat(issued.signatories().getFirst().position()).isEqualTo("Chair");
    assertThat(issued.insignia().seal()).isNotNull();
    set(round, words("Lain", "Other", "K-{edisi}-{kategori}-{nomor:2}"));
    round
        .stage
        .bean(SettingImages.class)
        .remove(
            round.stage.organiser(), round.edition.code(), EditionImage.Place.SEAL, Instant.now())
        .orThrow();
    sign(round, new SettingSignatories.Line("Nama Lain", "Wakil", ""));
    assertThat(paper(round, Locale.UK)).isEqualTo(issued);
  }

  @Test
  void thePatternStaysOnceANumberWasGiven() {
    DecidedRound round = new DecidedRound(database);

    assertThat(
            round
                .stage
                .bean(SettingWording.class)
                .set(
                    round.stage.organiser(),
                    round.edition.code(),
                    words("", "", "K-{edisi}-{nomor}"),
                    Instant.now()))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid(
                    "numbering", "numbering.locked", Map.of("pattern", "PRT-{edisi}-{nomor:4}"))));
    set(round, words("Boleh", "Allowed", ""));
  }

  @Test
  void aNumberThatAnotherEditionGaveIsPassedOver() {
    DecidedRound other = new DecidedRound(database);
    DecidedRound round = DecidedRound.scored(database);
    Certificates certificates = round.stage.bean(Certificates.class);
    Certificate given = certificates.findByNumber(other.certificate(1)).orElseThrow();
    certificates.update(
        new Certificate(
            given.id(),
            "PRT-" + round.edition.code() + "-0001",
            given.editionId(),
            given.nominationId(),
            given.version(),
            given.kind(),
            given.place(),
            given.winner(),
            given.categoryNameId(),
            given.categoryNameEn(),
            given.issuedOn(),
            given.issuedAt(),
            given.issuedBy(),
            given.token()));

    round.deeds.confirmRanks(round.category);

    assertThat(List.of(round.certificate(1), round.certificate(2)))
        .containsExactly(
            "PRT-" + round.edition.code() + "-0002", "PRT-" + round.edition.code() + "-0003");
  }

  @Test
  void aFileThatIsNoImageIsRefusedAndOneThatIsCanBeReplaced() {
    DecidedRound round = DecidedRound.scored(database);
    SettingImages images = round.stage.bean(SettingImages.class);

    assertThat(
            images.set(
                round.stage.organiser(),
                round.edition.code(),
                EditionImage.Place.LEFT,
                "<html>".getBytes(StandardCharsets.UTF_8),
                new Phrase("", "x"),
                Instant.now()))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.invalid("file", "image.unreadable", Map.of()),
                    Refusal.invalid(
                        "alternative-id", "image.alternative-length", Map.of("most", 200)))));
    assertThat(
            images.set(
                round.stage.organiser(),
                round.edition.code(),
                EditionImage.Place.LEFT,
                new byte[SettingImages.MOST_BYTES + 1],
                ALTERNATIVE,
                Instant.now()))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid(
                    "file",
                    "image.too-large",
                    Map.of(
                        "given", SettingImages.MOST_BYTES + 1, "most", SettingImages.MOST_BYTES))));
    EditionImage first = image(round, DISC);
    EditionImage second =
        image(
            round,
            new String(DISC, StandardCharsets.UTF_8)
                .replace("r='3'", "r='2'")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.sha256()).isNotEqualTo(first.sha256());
    assertThat(
            images.set(
                round.stage.observer(),
                round.edition.code(),
                EditionImage.Place.SEAL,
                DISC,
                ALTERNATIVE,
                Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
  }

  private static WordingDraft words(String titleId, String titleEn, String numbering) {
    return new WordingDraft(
        new Phrase(titleId, titleEn), null, null, null, "Balikpapan", numbering, null, null);
  }

  private static void set(DecidedRound round, WordingDraft draft) {
    round
        .stage
        .bean(SettingWording.class)
        .set(round.stage.organiser(), round.edition.code(), draft, Instant.now())
        .orThrow();
  }

  private static EditionImage image(DecidedRound round, byte[] file) {
    return round
        .stage
        .bean(SettingImages.class)
        .set(
            round.stage.organiser(),
            round.edition.code(),
            EditionImage.Place.SEAL,
            file,
            ALTERNATIVE,
            Instant.now())
        .orThrow();
  }

  private static void sign(DecidedRound round, SettingSignatories.Line line) {
    round
        .stage
        .bean(SettingSignatories.class)
        .set(round.stage.organiser(), round.edition.code(), List.of(line), Instant.now())
        .orThrow();
  }

  private static CertificateReport paper(DecidedRound round, Locale locale) {
    GenuineCertificates.Genuine genuine =
        round
            .stage
            .bean(ReadingCertificates.class)
            .readable(round.stage.organiser(), round.certificate(1));
    return round.stage.bean(CertificatePaper.class).of(genuine, locale);
  }
}
