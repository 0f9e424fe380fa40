package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers are read as the reader's language writes them, and never as another one does. */
class FormTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void thousandsMayBeWrittenWithoutASign(Language language) {
    Form form = typed(language, "9000");

    assertThat(form.number("number")).contains(new BigDecimal("9000"));
    assertThat(form.count("number")).contains(new BigDecimal("9000"));
    assertThat(form.whole("number")).contains(9000L);
  }

  @ParameterizedTest
  @CsvSource({
    "INDONESIAN, 1.358.649, 1358649",
    "ENGLISH, '1,358,649', 1358649",
    "INDONESIAN, '1358649,5', 1358649.5",
    "ENGLISH, '1,358,649.25', 1358649.25",
    "INDONESIAN, '70,86', 70.86"
  })
  void theSignsOfTheLanguageAreRead(Language language, String text, BigDecimal number) {
    assertThat(typed(language, text).number("number")).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "INDONESIAN, 70.86",
    "ENGLISH, '70,86'",
    "INDONESIAN, 1.35.649",
    "ENGLISH, '13,58649'",
    "INDONESIAN, 9000.000",
    "ENGLISH, 9000x",
    "ENGLISH, 1e3"
  })
  void whatTheLanguageDoesNotWriteIsRefused(Language language, String text) {
    Form form = typed(language, text);

    assertThat(form.number("number")).isEmpty();
    assertThat(form.reasons("number")).singleElement().matches(r -> r.code().equals("form.number"));
  }

  @ParameterizedTest
  @CsvSource({
    "INDONESIAN, '9,000'",
    "INDONESIAN, '10,5'",
    "ENGLISH, 9.000",
    "ENGLISH, 12.0",
    "INDONESIAN, sembilan"
  })
  void aCountWithADecimalSignIsRefused(Language language, String text) {
    Form form = typed(language, text);

    assertThat(form.count("number")).isEmpty();
    assertThat(form.whole("number")).isEmpty();
    assertThat(form.reasons("number")).allMatch(r -> r.code().equals("form.whole")).hasSize(2);
  }

  @Test
  void aCountBeyondALongIsNoWholeNumberOfAForm() {
    Form form = typed(Language.ENGLISH, "99999999999999999999");

    assertThat(form.whole("number")).isEqualTo(Optional.empty());
    assertThat(form.isRefused()).isTrue();
  }

  private static Form typed(Language language, String text) {
    Page page =
        new Page(
            new Messages(), new Assets(), language, null, ZoneId.of("Asia/Jakarta"), "", "/", null);
    return Form.of(page, Map.of("number", text));
  }
}
