package id.paritrana.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    Remark remark = Remark.of("figure.percent", "active / universe", 70.86);
    assertThat(remark.in(Locale.of("id"))).isEqualTo("active / universe = 70,86 %");
    assertThat(remark.in(Locale.ENGLISH)).isEqualTo("active / universe = 70.86 %");
  }

  @Test
  void namesAreSaidInTheLanguageAsked() {
    Remark remark = Remark.of("tie.broken", new Words("Cakupan", "Coverage"));
    assertThat(remark.in(Locale.of("id"))).isEqualTo("Nilai yang sama diputus dengan Cakupan.");
    assertThat(remark.in(Locale.ENGLISH)).isEqualTo("Equal scores were decided by Coverage.");
  }

  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    Properties id = bundle("id");
    Properties en = bundle("en");
    assertThat(id.keySet()).isEqualTo(en.keySet());
    for (String code : en.stringPropertyNames()) {
      assertThat(places(id.getProperty(code))).as(code).isEqualTo(places(en.getProperty(code)));
    }
  }

  @Test
  void everyCodeOfTheSourceHasASentenceAndEverySentenceACode() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/paritrana/scoring"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(code -> used.add(code.group(1)));
      }
    }
    used.remove("i18n.scoring");
    assertThat(bundle("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
  }

  private static List<Integer> places(String sentence) {
    return Stream.of(new MessageFormat(sentence).getFormatsByArgumentIndex())
        .map(format -> format == null ? 0 : 1)
        .toList();
  }

  private static Properties bundle(String language) throws IOException {
    Properties sentences = new Properties();
    Path file = Path.of("src/main/resources/i18n/scoring_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
