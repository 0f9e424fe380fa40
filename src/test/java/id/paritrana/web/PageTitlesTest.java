package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.identity.Actor;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever has many windows open tells the pages apart by their titles: of one edition, each page
 * has its own. Every page is opened that a link leads to, by the public and by people of each role,
 * after objections and a correction.
 */
class PageTitlesTest {

  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

  private final Portal portal = Database.H2.portal();
  private final ObjectedRound round = new ObjectedRound(Database.H2);

  /** The pages of the edition, by their titles. */
  private final Map<String, Set<String>> pages = new TreeMap<>();

  @Test
  void noTwoPagesOfAnEditionHaveTheSameTitle() {
    String number = round.numbers.getFirst();
    round.deeds.correct(round.stage.organiser(), round.category, number, 900).orThrow();
    round.deeds.confirmCorrection(round.stage.organiser(), round.category).orThrow();
    round.deeds.sealCorrection(round.stage.organiser(), round.category).orThrow();
    round.deeds.publishCorrection(round.stage.organiser(), round.category).orThrow();

    walk(Reader.of(portal));
    for (Actor actor :
        List.of(
            round.stage.organiser(),
            round.stage.observer(),
            round.verifier,
            round.stage.assessor(1),
            round.deeds.nominatorOf(number))) {
      walk(Reader.as(portal, actor));
    }

    assertThat(pages).hasSizeGreaterThan(40);
    assertThat(pages.values().stream().filter(same -> same.size() > 1)).isEmpty();
  }

  private void walk(Reader reader) {
    String edition = round.edition.code();
    Set<String> seen = new HashSet<>();
    Deque<String> waiting =
        new ArrayDeque<>(
            List.of(
                "/", "/results/" + edition, "/editions/" + edition, "/nominations", "/assessing"));
    while (!waiting.isEmpty()) {
      String link = waiting.poll();
      String path = link.replaceAll("\\?.*", "");
      if (!seen.add(path)) {
        continue;
      }
      HttpResponse<byte[]> answer = reader.get(link);
      boolean page =
          answer.statusCode() == 200
              && answer.headers().firstValue("content-type").orElse("").startsWith("text/html");
      if (page) {
        String text = Reader.text(answer);
        if (path.contains(edition)) {
          Matcher title = TITLE.matcher(text);
          assertThat(title.find()).as(path).isTrue();
          pages.computeIfAbsent(title.group(1), _ -> new TreeSet<>()).add(path);
        }
        LINK.matcher(text)
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .filter(found -> found.contains(edition))
            .forEach(waiting::add);
      }
    }
  }
}
