package id.paritrana.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.wording.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "3602041211870001, ''", // the published example of a man
    "6472035101990012, ''", // a woman born on 11 January
    "6472032902000001, ''", // 29 February 2000
    "6472036902000001, ''", // 29 February 2000, a woman
    "6472033112990001, ''",
    "6472037112990001, ''", // 31 + 40
    "6472032902990001, nik.birth", // no 29 February in 1999
    "6472033104990001, nik.birth", // no 31 April
    "6472033201990001, nik.birth",
    "6472034001990001, nik.birth", // 40 is no day of either
    "6472037201990001, nik.birth",
    "6472030013990001, nik.birth",
    "6472030100990001, nik.birth",
    "6472030101250001, ''", // 1925
    "2072031001990001, nik.province",
    "6400031001990001, nik.region",
    "6472001001990001, nik.region",
    "6472031001990000, nik.serial",
    "647203100199000, nik.digits",
    "64720310019900012, nik.digits",
    "64720310o1990001, nik.digits",
    "0000000000000000, nik.province nik.region nik.birth nik.serial"
  })
  void aNumberIsPlausibleOrToldWhyNot(String number, String codes) {
    List<Remark> faults = Shipped.RULES.identityNumber().faults(number, TODAY);
    assertThat(faults.stream().map(Remark::code).collect(Collectors.joining(" "))).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, true", "2024-02-28, true", "1900-01-01, false"})
  void nobodyIsBornAfterTheDayAsked(LocalDate asOf, boolean plausible) {
    assertThat(Shipped.RULES.identityNumber().faults("6472031002100001", asOf).isEmpty())
        .isEqualTo(plausible);
  }
}
