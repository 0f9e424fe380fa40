package id.paritrana.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.scheme.Panel;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private static final String SCHEME =
      """
      scheme: test
      provenance: illustrative
      criteria:
        - { id: regulation, weight: 40, rubric: { max: 4 }, marks-at-least: 2 }
        - id: coverage
          weight: 60
          of:
            - { id: all, weight: 3, figure: active / universe, scale: { goalposts: [0, 100] } }
            - { id: frail, weight: 1, figure: protected / frail, scale: as-is, missing: exclude }
      gates:
        - { id: arrears, requires: arrears-months <= 0, applies-to: companies }
      checks:
        - { id: parts, name: { id: Jumlah, en: Sum }, that: 'abs(pu + bpu - active) <= 1' }
      penalties:
        - { id: late, when: late > 2, subtract: late / 2 }
      caps:
        - { id: capped, when: flag > 0, criterion: coverage, at-most: 40 }
      classes:
        - { id: good, from: 50 }
        - { id: other, from: 0 }
      tie-break: [coverage, plenary]
      band: 5
      winners: 2
      """;

  private static Nominee nominee(String id, double active, double... marks) {
    List<Mark> given = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      given.add(new Mark.Given("assessor-" + i, "regulation", marks[i]));
    }
    return Nominee.of(id, id)
        .withFigures(Map.of("active", Quantity.of(active), "universe", Quantity.of(200)))
        .withMarks(given);
  }

  @Test
  void scoreIsTheWeightedMeanOfPanelAndFigures() {
    Run run = Scoring.run(scheme(SCHEME), List.of(nominee("a", 100, 2, 4)), Stage.FULL);
    Standing.Ranked ranked = run.ranked().getFirst();
    assertThat(ranked.score()).isEqualTo(new BigDecimal("60.00"));
    assertThat(ranked.scoreClass()).map(each -> each.id()).contains("good");
    Breakdown coverage = ranked.breakdown().find("coverage").orElseThrow();
    assertThat(coverage.points()).isEqualTo(OptionalDouble.of(50));
    assertThat(coverage.contribution()).isEqualTo(30);
    assertThat(coverage.remarks())
        .containsExactly(
            Remark.of("group.arithmetic"), Remark.of("group.reweighed", Words.same("frail")));
  }

  @Test
  void aMissingMarkIsNotZero() {
    Run run = Scoring.run(scheme(SCHEME), List.of(nominee("a", 100, 4)), Stage.FULL);
    assertThat(run.ranked()).isEmpty();
    assertThat(run.standings().getFirst())
        .isInstanceOfSatisfying(
            Standing.Unscored.class,
            none ->
                assertThat(none.remarks())
                    .containsExactly(Remark.of("group.failed", Words.same("regulation"))));
  }

  @Test
  void recusedAssessorsDoNotLowerTheMark() {
    List<Mark> marks =
        List.of(
            new Mark.Given("x", "regulation", 4),
            new Mark.Recused("y", "regulation"),
            new Mark.Given("z", "regulation", 3));
    Run run = Scoring.run(scheme(SCHEME), List.of(nominee("a", 100).withMarks(marks)), Stage.FULL);
    Breakdown regulation = run.ranked().getFirst().breakdown().find("regulation").orElseThrow();
    assertThat(regulation.points()).isEqualTo(OptionalDouble.of(87.5));
    assertThat(regulation.remarks()).contains(Remark.of("marks.recused", 1));
  }

  @Test
  void deskScoreCountsMeasuredCriteriaAloneAndSaysSo() {
    Run run = Scoring.run(scheme(SCHEME), List.of(nominee("a", 100)), Stage.DESK);
    assertThat(run.ranked().getFirst().score()).isEqualTo(new BigDecimal("50.00"));
    assertThat(run.remarks()).contains(Remark.of("run.desk", "regulation"));
  }

  @Test
  void equalPrintedScoresAreDecidedByTheLadder() {
    Nominee a = nominee("a", 100, 3, 3);
    Nominee b = nominee("b", 120, 2.4, 2.4);
    Run run = Scoring.run(scheme(SCHEME), List.of(a, b), Stage.FULL);
    assertThat(run.ranked()).extracting(each -> each.nominee().id()).containsExactly("b", "a");
    assertThat(run.ranked()).extracting(Standing.Ranked::rank).containsExactly(1, 2);
    assertThat(run.ranked()).extracting(Standing.Ranked::tied).containsOnly(false);
  }

  @Test
  void theLadderIsClimbedUntilAllAreParted() {
    Scheme ladder =
        scheme(
            """
            scheme: ladder
            provenance: illustrative
            criteria:
              - { id: a, weight: 1, figure: a, scale: as-is }
              - { id: b, weight: 1, figure: b, scale: as-is }
              - { id: c, weight: 1, figure: c, scale: as-is }
            tie-break: [a, b]
            """);
    Run run =
        Scoring.run(
            ladder,
            List.of(figures("x", 20, 10, 30), figures("y", 20, 30, 10), figures("z", 30, 10, 20)),
            Stage.FULL);
    assertThat(run.ranked())
        .extracting(each -> each.nominee().id() + each.rank() + each.score() + each.tied())
        .containsExactly("z120.00false", "y220.00false", "x320.00false");
  }

  private static Nominee figures(String id, double a, double b, double c) {
    return Nominee.of(id, id)
        .withFigures(Map.of("a", Quantity.of(a), "b", Quantity.of(b), "c", Quantity.of(c)));
  }

  @Test
  void aTieThatTheLadderDoesNotResolveGoesToThePlenary() {
    List<Nominee> four = new ArrayList<>();
    four.add(nominee("a", 200, 4, 4));
    for (String id : List.of("b", "c", "d")) {
      four.add(nominee(id, 100, 2, 2));
    }
    Run run = Scoring.run(scheme(SCHEME), four, Stage.FULL);
    assertThat(run.ranked()).extracting(Standing.Ranked::rank).containsExactly(1, 2, 2, 2);
    assertThat(run.ranked())
        .extracting(Standing.Ranked::prize)
        .containsExactly(Prize.WINNER, Prize.PLENARY, Prize.PLENARY, Prize.PLENARY);
    assertThat(run.ranked().getLast().remarks())
        .endsWith(Remark.of("tie.plenary", 3), Remark.of("prize.plenary", 3, 2));
  }

  @Test
  void whoStandsWithinTheBandAtTheLastPrizeIsACaseForThePlenary() {
    String scheme =
        """
        scheme: band
        provenance: illustrative
        criteria: [{ id: x, weight: 1, figure: f, scale: as-is }, { id: c, weight: 0, figure: g, scale: as-is }]
        tie-break: [c]
        band: 0.5
        winners: 2
        """;
    Run run =
        Scoring.run(
            scheme(scheme),
            List.of(
                of("a", 90, 0), of("b", 80.1, 0), of("d", 80, 2), of("e", 80, 1), of("z", 70, 0)),
            Stage.FULL);
    assertThat(run.ranked())
        .extracting(Standing.Ranked::prize)
        .containsExactly(Prize.WINNER, Prize.PLENARY, Prize.PLENARY, Prize.PLENARY, Prize.NONE);
    assertThat(run.ranked().get(1).remarks()).containsExactly(Remark.of("prize.band", 0.5, 2));
    assertThat(run.withinBand())
        .extracting(pair -> pair.above().nominee().id() + pair.below().nominee().id())
        .as("d and e were told apart by the ladder")
        .containsExactly("bd", "be");
    Run decided =
        Scoring.run(
            scheme(scheme), List.of(of("a", 90, 0), of("d", 80, 2), of("e", 80, 1)), Stage.FULL);
    assertThat(decided.ranked())
        .extracting(Standing.Ranked::prize)
        .containsExactly(Prize.WINNER, Prize.WINNER, Prize.NONE);
  }

  private static Nominee of(String id, double f, double g) {
    return Nominee.of(id, id).withFigures(Map.of("f", Quantity.of(f), "g", Quantity.of(g)));
  }

  /** The share 0.29 of 100 marks is 29, though 100 · 0.29 is 28.999999999999996. */
  @Test
  void aTrimmedMeanDropsTheShareThatIsWritten() {
    assertThat(new Panel(Panel.Centre.TRIMMED_MEAN, 0.29, 1).cut(100)).isEqualTo(29);
    assertThat(new Panel(Panel.Centre.TRIMMED_MEAN, 0.2, 1).cut(9)).isEqualTo(1);
  }

  @Test
  void aPartWithoutWeightDoesNotMoveTheMedian() {
    double[] values = {60, 40, 0};
    assertThat(new Aggregation.Median().of(values, new double[] {10 / 11.0, 1 / 11.0, 0}))
        .isEqualTo(50);
  }

  @Test
  void anUnknownCapOrPenaltyIsSaidWithWhatItLacks() {
    String scheme =
        """
        scheme: silence
        provenance: illustrative
        criteria: [{ id: x, weight: 1, figure: f, scale: as-is }]
        penalties: [{ id: late, name: { id: Lambat, en: Late }, when: flag > 0, subtract: g / h }]
        caps: [{ id: lid, name: { id: Tutup, en: Lid }, when: secret > 0, at-most: 10 }]
        """;
    Nominee silent =
        Nominee.of("s", "S").withFigures(Map.of("f", Quantity.of(60), "flag", Quantity.of(1)));
    Standing.Ranked ranked =
        Scoring.run(scheme(scheme), List.of(silent), Stage.FULL).ranked().getFirst();
    assertThat(ranked.exact()).isEqualTo(60);
    assertThat(ranked.remarks())
        .extracting(each -> each.in(Locale.ENGLISH))
        .containsExactlyInAnyOrder(
            "Late: not applied, since g, h is missing (flag > 0).",
            "Lid: not applied, since secret is missing (secret > 0).");
    Nominee whole =
        Nominee.of("w", "W")
            .withFigures(
                Map.of(
                    "f", Quantity.of(60),
                    "flag", Quantity.of(1),
                    "g", Quantity.of(8),
                    "h", Quantity.of(4)));
    Applied applied =
        Scoring.run(scheme(scheme), List.of(whole), Stage.FULL)
            .ranked()
            .getFirst()
            .breakdown()
            .adjustments()
            .stream()
            .filter(Applied::known)
            .findFirst()
            .orElseThrow();
    assertThat(applied.before()).isEqualTo(60);
    assertThat(applied.after()).isEqualTo(58);
    assertThat(applied.figures()).extracting(Used::id).containsExactly("flag", "g", "h");
  }

  @Test
  void aClosedGateRefusesAndAnUnknownOneToo() {
    Nominee late = nominee("late", 100, 4, 4).ofKind("companies");
    Nominee owing =
        late.withFigures(
            Map.of(
                "active", Quantity.of(1),
                "universe", Quantity.of(2),
                "arrears-months", Quantity.of(3)));
    assertThat(Scoring.run(scheme(SCHEME), List.of(late), Stage.FULL).standings())
        .singleElement()
        .extracting(standing -> standing.remarks().getFirst().code())
        .isEqualTo("gate.unknown");
    assertThat(Scoring.run(scheme(SCHEME), List.of(owing), Stage.FULL).standings())
        .singleElement()
        .extracting(standing -> standing.remarks().getFirst().code())
        .isEqualTo("gate.closed");
  }

  @Test
  void capsAndPenaltiesAreShownWithTheirEffect() {
    Nominee a =
        nominee("a", 100, 4, 4)
            .withFigures(
                Map.of(
                    "active", Quantity.of(100),
                    "universe", Quantity.of(200),
                    "late", Quantity.of(4),
                    "flag", Quantity.of(1)));
    Standing.Ranked ranked =
        Scoring.run(scheme(SCHEME), List.of(a), Stage.FULL).ranked().getFirst();
    assertThat(ranked.score()).isEqualTo(new BigDecimal("62.00"));
    assertThat(ranked.breakdown().adjustments()).extracting(Applied::effect).containsExactly(-2.0);
    Breakdown.Combined coverage =
        (Breakdown.Combined) ranked.breakdown().find("coverage").orElseThrow();
    assertThat(coverage.adjustments()).extracting(Applied::effect).containsExactly(-10.0);
  }

  @Test
  void aQuotedPercentageStandsInForMissingFiguresAndIsCalledWeaker() {
    Quoted quoted = new Quoted(32.28, "", "press", Optional.empty(), Strength.DECLARED);
    Nominee a = Nominee.of("a", "a").withQuoted(Map.of("all", quoted));
    Standing.Ranked ranked =
        Scoring.run(scheme(SCHEME), List.of(a), Stage.DESK).ranked().getFirst();
    assertThat(ranked.score()).isEqualTo(new BigDecimal("32.28"));
    assertThat(ranked.breakdown().find("all").orElseThrow().remarks())
        .startsWith(Remark.of("figure.quoted", 32.28), Remark.of("evidence.declared"));
  }

  @Test
  void aTotalThatIsNotTheSumOfItsPartsIsReportedAndChangesNothing() {
    Nominee a = nominee("a", 100, 4, 4);
    Map<String, Quantity> figures = new HashMap<>(a.figures());
    figures.put("pu", Quantity.of(60));
    figures.put("bpu", Quantity.of(38));
    Run run = Scoring.run(scheme(SCHEME), List.of(a.withFigures(figures)), Stage.FULL);
    assertThat(run.ranked().getFirst().remarks().getFirst().in(Locale.ENGLISH))
        .isEqualTo("Sum: the figures do not agree (absolute value (pu + bpu - active) ≤ 1).");
    assertThat(run.ranked().getFirst().score())
        .isEqualTo(Scoring.run(scheme(SCHEME), List.of(a), Stage.FULL).ranked().getFirst().score());
  }

  @Test
  void pairsWithinTheBandAreListedFromTheTop() {
    Run run =
        Scoring.run(
            scheme(SCHEME),
            List.of(nominee("a", 100, 3, 3), nominee("b", 110, 3, 3), nominee("c", 130, 3, 3)),
            Stage.FULL);
    assertThat(run.withinBand())
        .extracting(pair -> pair.above().nominee().id() + pair.below().nominee().id())
        .containsExactly("ba");
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    List<Nominee> nominees = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      nominees.add(nominee("n" + i, 10 * i, i % 5, (i * 3) % 5));
    }
    Run run = Scoring.run(scheme(SCHEME), nominees, Stage.FULL);
    Collections.reverse(nominees);
    assertThat(Scoring.run(scheme(SCHEME), nominees, Stage.FULL)).isEqualTo(run);
  }

  @Test
  void aMarkBeyondTheRubricIsMisuse() {
    assertThatThrownBy(() -> Scoring.run(scheme(SCHEME), List.of(nominee("a", 1, 5)), Stage.FULL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nominee a: assessor assessor-0 gives 5 for regulation; allowed: 0 to 4.");
  }

  @Test
  void everyRemarkOfARunCanBeSaid() {
    Nominee a = nominee("a", 100, 2, 4).withDocuments(Set.of("x"));
    Run run = Scoring.run(scheme(SCHEME), List.of(a, nominee("b", 20)), Stage.FULL);
    for (Standing standing : run.standings()) {
      for (Remark remark : standing.remarks()) {
        assertThat(remark.in(Locale.of("id"))).isNotBlank().doesNotContain("{");
      }
    }
  }

  private static Scheme scheme(String yaml) {
    return ((SchemeReading.Readable) SchemeReader.read(yaml)).scheme();
  }
}
