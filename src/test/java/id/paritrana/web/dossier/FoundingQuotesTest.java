package id.paritrana.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Figures;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.indicator.Quote;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nominations;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ReconcilingQuotes;
import id.paritrana.web.Caller;
import id.paritrana.web.Formats;
import id.paritrana.web.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Kalimantan Timur was quoted at 70.86 %, "65 to 68 %" and 49.74 % within four months of 2023: all
 * three stand beside each other, and a verifier settles them with a reason.
 */
@OnEachDatabase
class FoundingQuotesTest {

  private static final String COVERAGE = "coverage";
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);
  private static final LocalDate JULY = LocalDate.of(2023, 7, 5);
  private static final String REASON = "Pembilang dan penyebut lengkap, penyebutnya tercatat.";

  private final Stage stage;
  private final Actor verifier;
  private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final String number;

  FoundingQuotesTest(Database database) {
    stage = new Stage(database.portal());
    verifier = stage.verifier();
    Edition edition = stage.openEdition("zone-coverage");
    Organisation province = stage.organisation("Kalimantan Timur", Organisation.Kind.PROVINCE);
    Actor nominator = stage.nominatorOf(province);
    DraftingNominations drafting = stage.bean(DraftingNominations.class);
    number =
        drafting
            .draft(nominator, stage.category(edition, "provinsi"), province.code(), began)
            .orThrow()
            .number();
    drafting.state(nominator, number, "Kami melindungi.", began).orThrow();
    stage
        .bean(DeclaringFigures.class)
        .declare(
            nominator,
            number,
            COVERAGE,
            new FigureStatement(
                new Measurement.Ratio(
                    new BigDecimal(962711), new BigDecimal(1358649), DenominatorKind.LABOUR_FORCE),
                MARCH,
                "Pemerintah Provinsi, wawancara"),
            null,
            began)
        .orThrow();
    stage.bean(SubmittingNominations.class).submit(nominator, number, began).orThrow();
  }

  @Test
  void theThreeStandBesideEachOtherAndAreReconciledWithAReason() {
    note("70.86", "70.86", 962711, DenominatorKind.LABOUR_FORCE, MARCH, "Wawancara", 60);
    note("65", "68", null, DenominatorKind.NOT_GIVEN, JULY, "Gubernur", 120);
    note("49.74", "49.74", null, DenominatorKind.WORKERS, JULY, "Direksi", 180);

    assertThat(coverage().quotes())
        .extracting(
            quote -> quote.percentLow().doubleValue(),
            quote -> quote.percentHigh().doubleValue(),
            Quote::denominatorKind,
            Quote::asOf,
            Quote::recordedAt)
        .containsExactlyInAnyOrder(
            tuple(70.86, 70.86, DenominatorKind.LABOUR_FORCE, MARCH, began.plusSeconds(60)),
            tuple(65.0, 68.0, DenominatorKind.NOT_GIVEN, JULY, began.plusSeconds(120)),
            tuple(49.74, 49.74, DenominatorKind.WORKERS, JULY, began.plusSeconds(180)));
    assertThat(coverage().mismatches())
        .extracting(Quote::source)
        .containsExactlyInAnyOrder("Gubernur", "Direksi");
    assertThat(codes(accept())).containsExactly("dossier.contested");
    assertThat(codes(reconcile(""))).containsExactly("dossier.reason-needed");

    reconcile(REASON).orThrow();
    accept().orThrow();

    assertThat(coverage().followed().orElseThrow().source()).isEqualTo("Wawancara");
    FigureValue verified = coverage().at(FigureValue.Stage.VERIFIED).orElseThrow();
    assertThat(verified.reason()).isEqualTo(REASON);
    assertThat(verified.numerator()).isEqualByComparingTo("962711");
    String page = new Caller(stage.portal(), stage.observer()).get("/nominations/" + number).body();
    assertThat(page)
        .contains("70,86", "65\u201368", "49,74", REASON)
        .contains("Keadaan 31 Maret 2023", "Keadaan 5 Juli 2023")
        .contains("angkatan kerja", "seluruh pekerja", "tidak disebut");
    for (int seconds : List.of(60, 120, 180)) {
      assertThat(page).contains("Dicatat " + time(began.plusSeconds(seconds)));
    }
    assertThat(page).contains("Ditetapkan " + time(began), time(began.plusSeconds(240)));
  }

  private void note(
      String low,
      String high,
      @Nullable Integer active,
      DenominatorKind kind,
      LocalDate asOf,
      String source,
      int seconds) {
    stage
        .bean(ReconcilingQuotes.class)
        .record(
            verifier,
            number,
            COVERAGE,
            new PublishedValue(
                new BigDecimal(low),
                new BigDecimal(high),
                active == null ? null : new BigDecimal(active),
                active == null ? null : new BigDecimal(1358649),
                kind,
                asOf,
                source),
            began.plusSeconds(seconds))
        .orThrow();
  }

  private Outcome<?> reconcile(String reason) {
    long followed =
        coverage().quotes().stream()
            .filter(quote -> quote.source().equals("Wawancara"))
            .findFirst()
            .orElseThrow()
            .id();
    return stage
        .bean(ReconcilingQuotes.class)
        .reconcile(verifier, number, COVERAGE, followed, reason, began.plusSeconds(240));
  }

  private Outcome<?> accept() {
    return stage
        .bean(CheckingDossiers.class)
        .judgeFigure(verifier, number, COVERAGE, null, "", began.plusSeconds(300));
  }

  private Figure coverage() {
    return stage.bean(Figures.class).of(stage.bean(Nominations.class).withNumber(number)).stream()
        .filter(figure -> figure.definition().code().equals(COVERAGE))
        .findFirst()
        .orElseThrow();
  }

  private static String time(Instant instant) {
    return Formats.time(instant, ZoneId.of("Asia/Makassar"), Language.INDONESIAN);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
