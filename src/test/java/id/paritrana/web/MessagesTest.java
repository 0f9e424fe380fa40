package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that is asked for is there, in both languages. */
class MessagesTest {

  /** Explanations and documents are worded below the pages, by their own rooms. */
  private static final Set<String> OF_THEIR_OWN_ROOM =
      Set.of("records", "scoring", "report", "cli");

  private static final Pattern IN_PAGE = Pattern.compile("page\\.text\\(\\s*\"([^\"]+)\"");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:Refusal\\.(?:forbidden|conflict)\\(\\s*|Refusal\\.invalid\\([^,()]+,\\s*)\"([^\"]+)\"");

  private static final Pattern PLACE = Pattern.compile("\\{\\w+?(?:Id|En)?}");

  private final Messages messages = new Messages();

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(new TreeSet<>(messages.keys(Language.ENGLISH)))
        .isEqualTo(new TreeSet<>(messages.keys(Language.INDONESIAN)));
  }

  @Test
  void bothLanguagesFillTheSamePlaces() {
    List<String> different =
        messages.keys(Language.ENGLISH).stream()
            .filter(key -> !places(Language.ENGLISH, key).equals(places(Language.INDONESIAN, key)))
            .toList();

    assertThat(different).isEmpty();
  }

  @Test
  void everyFileOfTextsIsLoaded() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
      Set<String> areas =
          files
              .map(file -> file.getFileName().toString().replaceAll("_(id|en)\\.properties", ""))
              .collect(Collectors.toSet());
      areas.removeAll(OF_THEIR_OWN_ROOM);
      assertThat(areas).isEqualTo(Set.copyOf(Messages.AREAS));
    }
  }

  @Test
  void everyTextThatAPageAsksForExists() throws IOException {
    Set<String> asked = found(IN_PAGE, Path.of("src/main"), "");

    assertThat(asked).hasSizeGreaterThan(50);
    assertThat(messages.keys(Language.INDONESIAN)).containsAll(asked);
  }

  @Test
  void everyRefusalHasItsSentence() throws IOException {
    Set<String> codes = found(REFUSAL, Path.of("src/main/java"), ".java");

    assertThat(codes).hasSizeGreaterThan(10);
    assertThat(messages.keys(Language.INDONESIAN)).containsAll(codes);
  }

  /**
   * A text is asked for by its key, or by the part of it that follows these beginnings; the name of
   * a constant by the constant itself.
   */
  @Test
  void noTextIsUnused() throws IOException {
    Pattern ofConstant = Pattern.compile("[A-Z]\\w*\\.([A-Z_]+)");
    Pattern ofStatus = Pattern.compile("error\\.\\d{3}");
    Set<String> written = found(Pattern.compile("\"([\\w.-]+)\""), Path.of("src/main"), "");
    Set<String> constants = found(Pattern.compile("\\b([A-Z][A-Z_]+)\\b"), Path.of("src/main"), "");

    List<String> unused =
        messages.keys(Language.INDONESIAN).stream()
            .map(
                key ->
                    key.replaceAll(
                        "^audit\\.(?:action|field)\\.|(?<=dossier\\.figure-)\\w+|\\.title$", ""))
            .filter(key -> !written.contains(key) && !ofStatus.matcher(key).matches())
            .filter(
                key -> {
                  Matcher label = ofConstant.matcher(key);
                  return !label.matches() || !constants.contains(label.group(1));
                })
            .filter(key -> !written.contains(key + ".title"))
            .toList();

    assertThat(unused).isEmpty();
  }

  @Test
  void aNounFollowsItsNumber() {
    ZoneId zone = ZoneId.of("Asia/Makassar");

    assertThat(messages.text(Language.ENGLISH, zone, "verifications.remaining", 3, 1))
        .isEqualTo("Not judged yet: 3 figures and 1 document.");
    assertThat(messages.text(Language.ENGLISH, zone, "verifications.remaining", 1, 0))
        .isEqualTo("Not judged yet: 1 figure and 0 documents.");
    assertThat(messages.text(Language.INDONESIAN, zone, "verifications.remaining", 3, 1))
        .isEqualTo("Belum diperiksa: 3 angka dan 1 dokumen.");
  }

  private Set<String> places(Language language, String key) {
    return PLACE
        .matcher(messages.pattern(language, key))
        .results()
        .map(place -> place.group().replaceAll("(Id|En)}", "}"))
        .collect(Collectors.toSet());
  }

  private static Set<String> found(Pattern pattern, Path root, String ending) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString();
        if (name.endsWith(ending) && (name.endsWith(".java") || name.endsWith(".jte"))) {
          Matcher matcher = pattern.matcher(Files.readString(file));
          while (matcher.find()) {
            found.add(matcher.group(1));
          }
        }
      }
    }
    return found;
  }
}
