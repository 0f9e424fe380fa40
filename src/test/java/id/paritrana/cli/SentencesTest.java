package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Pattern CODE =
      Pattern.compile("Sentence\\s*\\.of\\(\\s*\"([a-z.-]+)\"\\s*[,)]|\"(fault\\.[a-z]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(bundle("id").keySet()).isEqualTo(bundle("en").keySet());
  }

  @Test
  void bothLanguagesNameTheSameFacts() throws IOException {
    Properties en = bundle("en");
    Properties id = bundle("id");
    for (String code : codes()) {
      assertThat(places(id.getProperty(code))).as(code).isEqualTo(places(en.getProperty(code)));
    }
  }

  @Test
  void everyCodeOfTheSourceHasASentence() throws IOException {
    assertThat(codes()).hasSizeGreaterThan(40).isSubsetOf(bundle("en").stringPropertyNames());
  }

  private static int places(String sentence) {
    return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/paritrana/cli"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CODE.matcher(Files.readString(file))
            .results()
            .forEach(found -> codes.add(found.group(1) == null ? found.group(2) : found.group(1)));
      }
    }
    return codes;
  }

  private static Properties bundle(String language) throws IOException {
    Properties sentences = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/i18n/cli_" + language + ".properties"))) {
      sentences.load(reader);
    }
    return sentences;
  }
}
