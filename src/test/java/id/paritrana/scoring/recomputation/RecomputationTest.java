package id.paritrana.scoring.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.RandomCase;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.wording.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecomputationTest {

  private static StoredRun stored(long seed) {
    RandomCase given = RandomCase.of(seed);
    return StoredRun.of(Scoring.run(given.scheme(), given.nominees(), Stage.FULL), seed);
  }

  @Test
  void aStoredRunReadsBackAndComputesTheSame() {
    for (long seed = 0; seed < 100; seed++) {
      StoredRun read = read(CanonicalForm.text(stored(seed)));
      assertThat(CanonicalForm.text(read)).isEqualTo(CanonicalForm.text(stored(seed)));
      assertThat(Recomputation.of(read)).isInstanceOf(Recomputation.Same.class);
    }
  }

  @Test
  void everythingThatANomineeCarriesIsKept() {
    Quantity active =
        new Quantity(
            962711,
            "labour force",
            "surat \"12\"\\ é\n",
            Optional.of(LocalDate.of(2023, 3, 31)),
            Strength.DECLARED);
    Quoted quoted = new Quoted(70.86, "u", "s", Optional.empty(), Strength.ILLUSTRATIVE);
    Nominee nominee =
        Nominee.of("a", "Kalimantan Timur 🏅")
            .ofKind("province")
            .inGroup("Kalimantan")
            .withFigures(Map.of("active", active))
            .withQuoted(Map.of("c0", quoted))
            .withDocuments(Set.of("x", "y"))
            .withMarks(
                List.of(
                    new Mark.Given("p", "c1", 0.1 + 0.2),
                    new Mark.Recused("q", "c1"),
                    new Mark.Absent("r", "c1")));
    StoredRun run = stored(3);
    StoredRun with =
        new StoredRun(run.engine(), Stage.DESK, -5, run.scheme(), List.of(nominee), List.of());
    assertThat(read(CanonicalForm.text(with))).isEqualTo(with);
  }

  @Test
  void theOrderOfInputDoesNotChangeTheBytes() {
    RandomCase given = RandomCase.of(8);
    List<Nominee> turned = new ArrayList<>();
    for (Nominee nominee : given.nominees()) {
      List<Mark> marks = new ArrayList<>(nominee.marks());
      Collections.reverse(marks);
      turned.addFirst(nominee.withMarks(marks));
    }
    Run run = Scoring.run(given.scheme(), turned, Stage.FULL);
    assertThat(CanonicalForm.bytes(StoredRun.of(run, 8))).isEqualTo(CanonicalForm.bytes(stored(8)));
  }

  @Test
  void theFirstDifferenceIsTold() {
    StoredRun run = stored(8);
    String text = CanonicalForm.text(run);
    StoredResult first = run.results().getFirst();
    String criterion = first.points().keySet().iterator().next();
    double points = first.points().get(criterion);
    String shown = "\"" + criterion + "\":" + points;
    int at = text.indexOf(shown, text.indexOf("{\"result\""));
    double other = Math.nextUp(points);
    String forged =
        text.substring(0, at)
            + "\""
            + criterion
            + "\":"
            + other
            + text.substring(at + shown.length());
    Remark remark =
        Remark.of(
            "recompute.points",
            first.nominee(),
            criterion,
            Double.toString(other),
            Double.toString(points));
    assertThat(Recomputation.of(read(forged))).isEqualTo(new Recomputation.Different(remark));
    assertThat(remark.in(Locale.of("id"))).contains(criterion).contains(first.nominee());
  }

  @Test
  void aForgedMarkChangesTheResult() {
    StoredRun run = stored(8);
    List<Nominee> forged = new ArrayList<>(run.nominees());
    Nominee last = forged.removeLast();
    List<Mark> marks =
        last.marks().stream()
            .map(
                mark ->
                    mark instanceof Mark.Given given && given.points() < 5
                        ? new Mark.Given(given.assessor(), given.criterion(), 5)
                        : mark)
            .toList();
    assertThat(marks).isNotEqualTo(last.marks());
    forged.add(last.withMarks(marks));
    StoredRun with =
        new StoredRun(run.engine(), run.stage(), run.seed(), run.scheme(), forged, run.results());
    assertThat(Recomputation.of(with)).isInstanceOf(Recomputation.Different.class);
  }

  @Test
  void anotherEngineIsNotHeldAgainstARun() {
    StoredRun run = stored(1);
    StoredRun old =
        new StoredRun("0.9", run.stage(), run.seed(), run.scheme(), run.nominees(), run.results());
    assertThat(Recomputation.of(old))
        .isEqualTo(
            new Recomputation.Impossible(Remark.of("recompute.engine", "0.9", Scoring.ENGINE)));
  }

  @Test
  void aBrokenFileEndsInAClearAnswer() {
    String text = CanonicalForm.text(stored(8));
    int broken = 0;
    for (long seed = 0; seed < 3000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(9));
      String scrap = List.of("", "{", "\"", "null", "[[", "1e999", "\\").get(random.nextInt(7));
      switch (CanonicalReader.read(text.substring(0, from) + scrap + text.substring(to))) {
        case CanonicalReader.Reading.Sound(StoredRun run) ->
            assertThat(Recomputation.of(run)).isNotNull();
        case CanonicalReader.Reading.Broken(int line, Remark why) -> {
          assertThat(line).isPositive();
          assertThat(why.in(Locale.of("id"))).isNotBlank();
          broken++;
        }
      }
    }
    assertThat(broken).isGreaterThan(1500);
    assertThat(CanonicalReader.read("")).isInstanceOf(CanonicalReader.Reading.Broken.class);
    assertThat(CanonicalReader.read("[".repeat(10_000)))
        .isInstanceOf(CanonicalReader.Reading.Broken.class);
  }

  private static StoredRun read(String text) {
    return switch (CanonicalReader.read(text)) {
      case CanonicalReader.Reading.Sound(StoredRun run) -> run;
      case CanonicalReader.Reading.Broken(int line, Remark why) ->
          throw new AssertionError(line + ": " + why);
    };
  }
}
