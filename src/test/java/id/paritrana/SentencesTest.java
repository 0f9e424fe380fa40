package id.paritrana;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

  /** A bundle, and the class whose method says its sentences. */
  private enum Sentences {
    CLI("Said"),
    RECORDS("Reason");

    private final Pattern code;

    Sentences(String factory) {
      this.code =
          Pattern.compile(factory + "\\s*\\.of\\((?:[^\"(]*\\? )?\\s*\"([a-z.0-9-]+)\"\\s*[:,)]");
    }

    private Properties in(String language) throws IOException {
      String file = "%s_%s.properties".formatted(name().toLowerCase(), language);
      Properties sentences = new Properties();
      try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
        sentences.load(reader);
      }
      return sentences;
    }

    private Set<String> used() throws IOException {
      Set<String> codes = new TreeSet<>();
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/paritrana"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          code.matcher(Files.readString(file))
              .results()
              .forEach(found -> codes.add(found.group(1)));
        }
      }
      return codes;
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesHaveTheSameKeys(Sentences sentences) throws IOException {
    assertThat(sentences.in("id").keySet()).isEqualTo(sentences.in("en").keySet());
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesNameTheSameFacts(Sentences sentences) throws IOException {
    Properties en = sentences.in("en");
    Properties id = sentences.in("id");
    for (String code : sentences.used()) {
      assertThat(places(id.getProperty(code))).as(code).isEqualTo(places(en.getProperty(code)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeOfTheSourceHasASentence(Sentences sentences) throws IOException {
    assertThat(sentences.used())
        .hasSizeGreaterThan(40)
        .isSubsetOf(sentences.in("en").stringPropertyNames());
  }

  private static int places(String sentence) {
    return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
  }
}
