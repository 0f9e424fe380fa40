package id.paritrana.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edition's documents may say, who may say so, and how it is carried to another. */
@OnEachDatabase
class SettingWordingTest {

  private static final WordingDraft WORDS =
      new WordingDraft(
          new Phrase("Anugerah  Contoh ", "Sample Award"),
          new Phrase("dianugerahkan kepada", "awarded to"),
          new Phrase("atas: \"teladan\" & 'contoh' #1", "for - an example: yes"),
          new Phrase("Semoga menjadi teladan.", "May it be an example."),
          "Balikpapan",
          "SK-{kategori}-{edisi}-{bulan}-{tahun-terbit}-{nomor:3}",
          "Panitia Contoh",
          "Jalan Contoh 1, Samarinda");

  private final Stage stage;
  private final SettingWording setting;
  private final Edition edition;

  SettingWordingTest(Database database) {
    stage = new Stage(database.portal());
    setting = stage.bean(SettingWording.class);
    edition = stage.openEdition("provincial");
  }

  @Test
  void wordsAreKeptOnOneLineAndEmptyOnesMeanTheStandard() {
    assertThat(stage.bean(Wordings.class).of(edition.id())).isEqualTo(WordingDraft.NONE);

    setting.set(stage.organiser(), edition.code(), WORDS, Stage.day(1)).orThrow();

    assertThat(stage.bean(Wordings.class).of(edition.id())).isEqualTo(WORDS);
    assertThat(WORDS.title().id()).isEqualTo("Anugerah Contoh");
    setting.set(stage.organiser(), edition.code(), WordingDraft.NONE, Stage.day(1)).orThrow();
    assertThat(stage.bean(Wordings.class).of(edition.id())).isEqualTo(WordingDraft.NONE);
  }

  @Test
  void everyFaultIsToldWithItsField() {
    WordingDraft faulty =
        new WordingDraft(
            new Phrase("Hanya Indonesia", ""),
            Phrase.NONE,
            new Phrase("x".repeat(301), "y"),
            Phrase.NONE,
            "K".repeat(61),
            "",
            "",
            "Jalan tanpa nama panitia");

    assertThat(setting.set(stage.organiser(), edition.code(), faulty, Stage.day(1)))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.invalid("title-en", "wording.both-languages", Map.of()),
                    Refusal.invalid(
                        "citation-id", "wording.length", Map.of("given", 301, "most", 300)),
                    Refusal.invalid("town", "wording.length", Map.of("given", 61, "most", 60)),
                    Refusal.invalid("letterhead", "wording.address-alone", Map.of()))));
    assertThat(stage.bean(Wordings.class).of(edition.id())).isEqualTo(WordingDraft.NONE);
  }

  @Test
  void onlyOrganisersOfTheEditionSetAnything() {
    Organisation elsewhere = stage.organisation("Lain", Organisation.Kind.COMMITTEE);
    for (Actor stranger :
        List.of(
            stage.person("foreign organiser", elsewhere, Role.ORGANISER),
            stage.observer(),
            stage.verifier(),
            stage.assessor(1))) {
      Outcome<?> refused = Outcome.refused(Refusal.forbidden("edition.organiser-only"));
      assertThat(setting.set(stranger, edition.code(), WORDS, Stage.day(1))).isEqualTo(refused);
      assertThat(
              stage
                  .bean(SettingDecree.class)
                  .set(stranger, edition.code(), DecreeDraft.NONE, Stage.day(1)))
          .isEqualTo(refused);
      assertThat(
              stage
                  .bean(CarryingDocuments.class)
                  .take(stranger, edition.code(), "documents: {town: Solo}", Stage.day(1)))
          .isEqualTo(refused);
    }
    assertThat(stage.bean(Wordings.class).of(edition.id())).isEqualTo(WordingDraft.NONE);
  }

  @Test
  void aFileCarriesWordsAndSignatoriesToAnotherEdition() {
    setting.set(stage.organiser(), edition.code(), WORDS, Stage.day(1)).orThrow();
    CarryingDocuments carrying = stage.bean(CarryingDocuments.class);
    String file = carrying.written(edition).written();
    Stage elsewhere = new Stage(stage.portal());
    Edition other = elsewhere.openEdition("provincial");

    carrying.take(elsewhere.organiser(), other.code(), file, Stage.day(1)).orThrow();

    assertThat(stage.bean(Wordings.class).of(other.id())).isEqualTo(WORDS);
    assertThat(carrying.written(other).written()).isEqualTo(file);
    assertThat(file)
        .contains("Ketua Panitia Tingkat Provinsi", "Chair of the Provincial Committee");
  }

  @Test
  void aFileIsTakenWholeOrNotAtAllAndKeepsWhatItDoesNotSpeakOf() {
    CarryingDocuments carrying = stage.bean(CarryingDocuments.class);
    String before = carrying.written(edition).written();

    assertThat(
            carrying.take(
                stage.organiser(),
                edition.code(),
                "signatories:\n- {name: '', position: {id: Ketua}}\ndocuments: {numbering: X}",
                Stage.day(1)))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.invalid("numbering", "numbering.once", Map.of("needed", "{nomor}")),
                    Refusal.invalid("numbering", "numbering.once", Map.of("needed", "{edisi}")),
                    Refusal.invalid("name-1", "signatory.text-length", Map.of("most", 120)))));
    assertThat(carrying.written(edition).written()).isEqualTo(before);
    carrying
        .take(stage.organiser(), edition.code(), "documents: {town: Solo}", Stage.day(1))
        .orThrow();
    assertThat(stage.bean(Wordings.class).of(edition.id()).town()).isEqualTo("Solo");
    assertThat(carrying.written(edition).written()).startsWith(before.substring(0, 30));
  }

  @Test
  void whatAFileMustNotHoldIsToldWithItsPlace() {
    assertThat(DocumentsFile.read("documents:\n  town: Solo\n  judul: x\n"))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid(
                    "file", "documents-file.unknown", Map.of("at", "documents/judul"))));
    assertThat(DocumentsFile.read("documents:\n  town: 'Solo\n"))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid("file", "documents-file.unreadable", Map.of("line", 2))));
    for (String empty : List.of("", "{}", "# nothing\n", "- a list")) {
      assertThat(DocumentsFile.read(empty))
          .isEqualTo(Outcome.refused(Refusal.invalid("file", "documents-file.empty", Map.of())));
    }
  }

  @Test
  void aDecreeIsKeptAsFarAsItIsKnown() {
    DecreeDraft decree =
        new DecreeDraft(
            "SK/1/2023",
            LocalDate.of(2023, 7, 3),
            new Phrase("penetapan", "the naming"),
            Phrase.NONE,
            "");

    stage
        .bean(SettingDecree.class)
        .set(stage.organiser(), edition.code(), decree, Stage.day(1))
        .orThrow();

    assertThat(stage.bean(Decrees.class).of(edition.id())).isEqualTo(decree);
  }

  @ParameterizedTest
  @CsvSource({
    "'PRT-{edisi}', numbering.once",
    "'{nomor}', numbering.once",
    "'{edisi}-{nomor}-{nomor:2}', numbering.once",
    "'{edisi}-{nomor:7}', numbering.characters",
    "'{edisi:2}-{nomor}', numbering.place",
    "'{edisi}-{nomor}-{hari}', numbering.place",
    "'{edisi}/{nomor}', numbering.characters",
    "'{edisi}-{nomor}-a', numbering.characters",
    "'{edisi}-{nomor}-Ł', numbering.characters"
  })
  void aPatternThatWouldNotGiveGoodNumbersIsRefused(String pattern, String code) {
    assertThat(new Numbering(pattern).faults(edition, categories()))
        .extracting(Refusal::code)
        .contains(code);
  }

  @Test
  void thePatternFillsItsPlaces() {
    Category category = categories().getFirst();
    LocalDate day = LocalDate.of(2023, 8, 1);

    assertThat(Numbering.STANDARD.number(edition, category, day, 7))
        .isEqualTo("PRT-" + edition.code() + "-0007");
    assertThat(Numbering.of(WORDS).number(edition, category, day, 1234))
        .isEqualTo("SK-KABKOTA-" + edition.code() + "-VIII-2023-1234");
    assertThat(new Numbering("A-{edisi}-{nomor}-" + "X".repeat(40)).faults(edition, categories()))
        .extracting(Refusal::code)
        .containsExactly("numbering.length");
  }

  private List<Category> categories() {
    return stage.bean(Categories.class).findByEditionIdOrderByOrdinal(edition.id());
  }
}
