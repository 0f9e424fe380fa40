package id.paritrana.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.scheme.SchemeFault;
import id.paritrana.scoring.scheme.YamlFile.Reading;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesReaderTest {

  /** Read anew for every test, so that a broken reader is noticed by each. */
  private final Rules rules = Shipped.content(RulesReader.read(Shipped.text("rules")));

  @ParameterizedTest
  @CsvSource({"LARGE, 4", "MEDIUM, 4", "SMALL, 3", "MICRO, 2", "CONSTRUCTION_CASUAL, 2"})
  void programmesDependOnTheSize(EmployerSize size, int number) {
    ProgrammeRule rule = rules.programmesIn(YearMonth.of(2024, 1)).orElseThrow();
    assertThat(rule.of(size)).hasSize(number).contains(Programme.JKK, Programme.JKM);
    assertThat(rule.of(size).contains(Programme.JP)).isEqualTo(number == 4);
    assertThat(rule.source()).contains("109/2013");
  }

  @Test
  void everyShippedRuleSaysWhereItStandsAndWhatIsOpen() {
    assertThat(rules.payment()).hasSize(2);
    for (ProgrammeRule rule : rules.programmes()) {
      assertThat(rule.id()).isEqualTo("perpres-109-2013");
      assertThat(rule.until()).isEmpty();
      assertThat(rule.note().en()).contains("not verified");
    }
    assertThat(rules.identityNumber().source()).isNotBlank();
    assertThat(rules.identityNumber().note().id()).contains("Belum diverifikasi");
    for (PaymentRule rule : rules.payment()) {
      assertThat(rule.source()).isNotBlank();
      assertThat(rule.note().id()).contains("elum diverifikasi");
      assertThat(rule.note().en()).contains("ot verified");
    }
    assertThat(rules.identityNumber().provinces())
        .hasSize(38)
        .contains(64, 96)
        .doesNotContain(20, 54, 97);
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirPlaces() {
    String broken =
        Shipped.text("rules")
            .replace("due-day: 30", "due-day: 32")
            .replace("until: 2021-01", "until: January")
            .replace("large: [jkk, jht, jp, jkm]", "large: [jkk, jht, jpk, jkm]")
            .replace(
                "    due-month: following\n    penalty-percent: 0.5\n", "    penalty-percent: 11\n")
            .replace("penalty-percent: 2\n", "penalty-percent: 2\n    fine: 3\n");
    assertThat(faults(broken))
        .extracting(SchemeFault::path)
        .containsExactlyInAnyOrder(
            "payment/fine",
            "payment/until",
            "payment/due-day",
            "payment/due-month",
            "payment/penalty-percent",
            "programmes/large");
    assertThat(faults(broken))
        .allSatisfy(
            fault -> {
              assertThat(fault.line()).isPositive();
              assertThat(fault.allowed().in(Locale.ENGLISH)).startsWith("Allowed");
            });
  }

  @Test
  void penaltiesAreReadInHundredthsOfAPercent() {
    assertThat(rules.payment()).extracting(PaymentRule::penalty).containsExactly(200, 50);
  }

  @Test
  void aRuleOfProgrammesMayEnd() {
    String ended =
        Shipped.text("rules")
            .replace(
                "  - id: perpres-109-2013\n    from: 2015-07",
                "  - id: perpres-109-2013\n    from: 2015-07\n    until: 2023-12");
    Rules read = Shipped.content(RulesReader.read(ended));
    assertThat(read.programmesIn(YearMonth.of(2023, 12))).isPresent();
    assertThat(read.programmesIn(YearMonth.of(2024, 1))).isEmpty();
  }

  @Test
  void whatIsNotKnownIsAFaultAtEveryLevel() {
    String more =
        Shipped.text("rules")
            .replace("rules: employers", "rules: employers\nauthor: A")
            .replace("    large: [", "    huge: [jkk]\n    large: [")
            .replace("  provinces: [", "  digits: 16\n  provinces: [");
    assertThat(faults(more))
        .extracting(SchemeFault::path)
        .containsExactly("author", "programmes/huge", "identity-number/digits");
  }

  @Test
  void aMissingPartIsAFaultAndNoAccident() {
    String without = Shipped.text("rules").split("identity-number:")[0];
    assertThat(faults(without))
        .extracting(SchemeFault::path)
        .contains("identity-number", "identity-number/provinces");
  }

  /** Whatever is cut out or put in, the answer is a reading. */
  @Test
  void noFileBreaksTheReader() {
    String text = Shipped.text("rules");
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(60));
      String put = List.of("", ":", "[", "- ", "{ }", "\t", "2020-13").get(random.nextInt(7));
      assertThat(RulesReader.read(text.substring(0, from) + put + text.substring(to))).isNotNull();
    }
    assertThat(faults("")).hasSize(1);
    assertThat(faults("[]")).isNotEmpty();
  }

  private static List<SchemeFault> faults(String yaml) {
    return switch (RulesReader.read(yaml)) {
      case Reading.Readable<Rules> _ -> List.of();
      case Reading.Faulty<Rules> faulty -> faulty.faults();
    };
  }
}
