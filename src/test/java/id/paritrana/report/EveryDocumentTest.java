package id.paritrana.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document. */
class EveryDocumentTest {

  @Test
  void aFileIsTheSameWheneverAndWhereverItIsPrinted() throws InterruptedException {
    Map<String, byte[]> here = prints();
    TimeUnit.MILLISECONDS.sleep(1100);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      prints().forEach((name, file) -> assertThat(file).as(name).isEqualTo(here.get(name)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** A signature by an elliptic curve holds chance; what it covers is the unsigned print. */
  private static Map<String, byte[]> prints() {
    Map<String, byte[]> prints = new LinkedHashMap<>();
    Document.all()
        .filter(document -> !document.name().startsWith("signed"))
        .forEach(document -> prints.put(document.name(), document.pdf()));
    prints.put(
        "workbook", new ResultSheets(new Press()).xlsx(Samples.results(6, 40), Samples.INDONESIAN));
    return prints;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.paritrana.report.Document#all")
  void namesOfAnyLengthAndLatinLetterAreNotCut(Document<?> document) {
    assertThat(
            Pages.cut(
                Press.fill(
                    document.template(), Stretched.report(document.report()), document.locale())))
        .isEqualTo(new TreeSet<>());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.paritrana.report.Document#all")
  void fontsTravelWithTheFile(Document<?> document) throws Exception {
    assertThat(Pages.fonts(document.pdf())).isNotEmpty().doesNotContainValue(false);
  }
}
