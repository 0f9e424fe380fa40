package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.verification.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every deed that the program can record is said in words. */
class AuditWordsTest {

  private static final Path ROOT = Path.of("src/main/java/id/paritrana");

  /** Literals of the shape of an action: words with hyphens, one dot between them. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z-]+)\"");

  private static final Pattern PUBLISHES =
      Pattern.compile(
          "implements Act\\b|implements\\s+Act\\s|acts\\.publish|\\.advance\\(|\\.publish\\(");

  private final Messages messages = new Messages();

  @Test
  void everyActionHasItsWords() throws IOException {
    Set<String> keys = messages.keys(Language.INDONESIAN);
    Set<String> silent = new TreeSet<>(actions());
    silent.removeIf(action -> keys.contains("audit.action." + action));

    assertThat(actions()).contains("nomination.submitted", "mark.saved", "round.published");
    assertThat(silent).isEmpty();
  }

  /** What the rooms write as actions: such literals that are no refusal's code. */
  private Set<String> actions() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(AuditWordsTest::isOfARoom).toList()) {
        String source = Files.readString(file);
        if (PUBLISHES.matcher(source).find()) {
          LITERAL.matcher(source).results().map(AuditWordsTest::action).forEach(found::add);
        }
      }
    }
    found.removeIf(messages::has);
    if (found.remove("dossier.figure-")) {
      Arrays.stream(Finding.Verdict.values())
          .map(verdict -> "dossier.figure-" + verdict.name().toLowerCase(Locale.ROOT))
          .forEach(found::add);
    }
    return found;
  }

  private static String action(MatchResult literal) {
    return literal.group(1);
  }

  private static boolean isOfARoom(Path file) {
    String room = ROOT.relativize(file).getName(0).toString();
    return file.toString().endsWith(".java")
        && !Set.of("scoring", "web", "report", "demonstration").contains(room);
  }
}
