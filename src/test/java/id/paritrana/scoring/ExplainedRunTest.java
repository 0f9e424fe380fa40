package id.paritrana.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import id.paritrana.scoring.wording.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A small run in which every rule of the engine works, told number by number and sentence by
 * sentence, beside the text of it that was read and approved.
 */
class ExplainedRunTest {

  private final StringBuilder text = new StringBuilder();
  private final Set<String> said = new HashSet<>();

  @Test
  void everyNumberAndSentenceIsAsApproved() throws IOException {
    assertThat(told(run())).isEqualTo(resource("explained.txt"));
  }

  private static Run run() throws IOException {
    SchemeReading reading = SchemeReader.read(resource("explained.yaml"));
    assertThat(reading).isInstanceOf(SchemeReading.Readable.class);
    return Scoring.run(((SchemeReading.Readable) reading).scheme(), nominees(), Stage.FULL);
  }

  private static List<Nominee> nominees() {
    return List.of(
        company("alpha", Map.of("active", 60.0, "late", 2.0, "budget", 900.0, "hidden", 3.0))
            .withMarks(marks(4, 3, 5, 4, 9, 8, 7, 1, 10)),
        company("beta", Map.of("active", 85.0, "late", 0.0, "budget", 400.0))
            .withMarks(marks(4, 4, 3, 3, 10, 10, 2, 9, 9)),
        company(
                "gamma",
                Map.of(
                    "active", 30.0, "late", 9.0, "budget", 90_000.0, "quota", 9e6, "hidden", 3.0))
            .withMarks(marks(2, 2, 1, 5, 4, 4, 4, 4, 4)),
        company("delta", Map.of("active", 100.0))
            .withMarks(
                List.of(
                    new Mark.Given("a", "mean", 3),
                    new Mark.Recused("b", "mean"),
                    new Mark.Absent("c", "mean"),
                    new Mark.Given("a", "median", 3),
                    new Mark.Absent("b", "median"))),
        company("epsilon", Map.of("active", 60.0, "late", 2.0, "budget", 700.0))
            .withMarks(marks(4, 3, 5, 4, 9, 8, 7, 1, 10)),
        without(company("zeta", Map.of("active", 50.0)), "universe")
            .withQuoted(
                Map.of(
                    "cover", new Quoted(64.5, "", "press", Optional.empty(), Strength.DECLARED))),
        company("lambda", Map.of("active", 60.0, "late", 2.0, "budget", 700.0))
            .withMarks(marks(4, 3, 5, 4, 9, 8, 7, 1, 10)),
        company("eta", Map.of("active", 70.0)).withDocuments(Set.of()),
        company("theta", Map.of("active", 70.0, "arrears", 2.0)),
        without(company("iota", Map.of("active", 70.0)), "arrears"),
        company("kappa", Map.of("active", 55.0)).ofKind("governments"));
  }

  /** A company with its statement, of the group that its first letter's half of the list makes. */
  private static Nominee company(String id, Map<String, Double> given) {
    Map<String, Quantity> figures = new TreeMap<>();
    figures.put("universe", Quantity.of(100));
    figures.put("workers", Quantity.of(10));
    figures.put("quota", Quantity.of(given.getOrDefault("active", 1.0) * 1.5));
    figures.put("arrears", Quantity.of(0));
    figures.put("previous.active", Quantity.of(50));
    figures.put("previous.universe", Quantity.of(100));
    figures.put("previous.late", Quantity.of(4));
    given.forEach((name, value) -> figures.put(name, Quantity.of(value)));
    if (id.equals("alpha")) {
      figures.put("late", new Quantity(2, "", "", Optional.empty(), Strength.ILLUSTRATIVE));
      figures.put("active", new Quantity(60, "", "", Optional.empty(), Strength.DECLARED));
    }
    return Nominee.of(id, id.toUpperCase(Locale.ROOT))
        .ofKind("companies")
        .inGroup(id.compareTo("e") < 0 ? "first" : "second")
        .withDocuments(Set.of("statement"))
        .withFigures(figures);
  }

  private static Nominee without(Nominee nominee, String figure) {
    Map<String, Quantity> left = new TreeMap<>(nominee.figures());
    left.remove(figure);
    return nominee.withFigures(left);
  }

  /** Two marks each for the first two criteria, five for the third. */
  private static List<Mark> marks(double... points) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      String criterion = i < 2 ? "mean" : i < 4 ? "median" : "trimmed";
      marks.add(new Mark.Given("assessor-" + i, criterion, points[i]));
    }
    return marks;
  }

  private String told(Run run) {
    say("", run.remarks());
    for (Standing standing : run.standings()) {
      line("%n%s", head(standing));
      say("  ", standing.remarks());
      switch (standing) {
        case Standing.Ranked ranked -> tell("  ", ranked.breakdown());
        case Standing.Unscored unscored -> tell("  ", unscored.breakdown());
        case Standing.Refused _ -> {}
      }
    }
    line("%nwithin the band");
    run.withinBand()
        .forEach(pair -> line("  %s %s", pair.above().nominee().id(), pair.below().nominee().id()));
    return text.toString();
  }

  private void line(String format, Object... facts) {
    text.append(String.format(Locale.ROOT, format + "%n", facts));
  }

  private static String head(Standing standing) {
    return standing instanceof Standing.Ranked ranked
        ? "%s: rank %d%s, %s, %s"
            .formatted(
                ranked.nominee().id(),
                ranked.rank(),
                ranked.tied() ? " shared" : "",
                ranked.score(),
                ranked.scoreClass().orElseThrow().id())
        : standing.nominee().id() + ": " + standing.getClass().getSimpleName();
  }

  private void tell(String indent, Breakdown node) {
    line(
        "%s%s points %s share %.4f weight %.4f contribution %.4f",
        indent,
        node.criterion().id(),
        plain(node.points()),
        node.share(),
        node.weight(),
        node.contribution());
    String deeper = indent + "  ";
    say(deeper, node.remarks());
    switch (node) {
      case Breakdown.Combined combined -> say(deeper, effects(combined.adjustments()));
      case Breakdown.Measured measured -> {
        say(deeper, effects(measured.adjustments()));
        measured
            .figures()
            .forEach(used -> line("%s%s %s", deeper, used.name().en(), used.quantity().value()));
      }
      case Breakdown.Judged judged -> say(deeper, effects(judged.adjustments()));
    }
    node.parts().forEach(part -> tell(deeper, part));
  }

  private static List<Remark> effects(List<Applied> adjustments) {
    return adjustments.stream().map(Applied::remark).toList();
  }

  /** Every remark in English, the first of a kind in Indonesian as well. */
  private void say(String indent, List<Remark> remarks) {
    for (Remark remark : remarks) {
      line("%s- %s", indent, remark.in(Locale.ENGLISH));
      if (said.add(remark.code())) {
        line("%s- %s", indent, remark.in(Locale.of("id")));
      }
    }
  }

  private static String plain(OptionalDouble points) {
    return points.isPresent() ? String.format(Locale.ROOT, "%.4f", points.getAsDouble()) : "-";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ExplainedRunTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
