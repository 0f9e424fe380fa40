package id.paritrana.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Pattern KEY = Pattern.compile("\\$R\\{([^}]+)}|\"([a-z]+\\.[a-zA-Z.]+)\"");

  @Test
  void bothLanguagesHaveTheSameLabelsWithTheSameGaps() throws IOException {
    Properties indonesian = labels("id");
    Properties english = labels("en");
    assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    for (String key : indonesian.stringPropertyNames()) {
      assertThat(gaps(english.getProperty(key)))
          .as(key)
          .isEqualTo(gaps(indonesian.getProperty(key)));
    }
  }

  @Test
  void everyLabelIsUsedAndEveryUsedLabelExists() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Template template : Template.values()) {
      Jrxml.expressions(template).forEach(text -> collect(text, used));
    }
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/id/paritrana/report"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        collect(Files.readString(source), used);
      }
    }
    used.remove("i18n.report");
    assertThat(labels("id").stringPropertyNames()).isEqualTo(used);
  }

  private static void collect(String text, Set<String> keys) {
    Matcher matcher = KEY.matcher(text);
    while (matcher.find()) {
      keys.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
  }

  private static Set<String> gaps(String label) {
    return Pattern.compile("\\{(\\d)")
        .matcher(label)
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toSet());
  }

  private static Properties labels(String language) throws IOException {
    Properties labels = new Properties();
    try (InputStream file =
        LabelsTest.class.getResourceAsStream("/i18n/report_" + language + ".properties")) {
      labels.load(file);
    }
    return labels;
  }
}
