package id.paritrana.web.documents;

import id.paritrana.decision.OpenScores;
import id.paritrana.decision.RankUncertainty;
import id.paritrana.report.FactorLine;
import id.paritrana.report.LeftOutLine;
import id.paritrana.report.Note;
import id.paritrana.report.Range;
import id.paritrana.report.RankLine;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.robustness.SobolIndices;
import id.paritrana.scoring.robustness.Variation;
import id.paritrana.web.Page;
import id.paritrana.web.scores.RobustnessView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the repetitions of a run say, as lines and sentences. */
final class RobustnessLines {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** In so many of the repetitions a winner is a sure one; a convention, set by no source. */
  private static final double SURE = 0.9;

  private final Page page;
  private final OpenScores.Reading reading;
  private final @Nullable RunRobustness found;
  private final List<SobolIndices> drivers;
  private final List<RunRobustness.LeftOut> leftOut;

  /**
   * @param found empty where the run ranks nobody
   */
  RobustnessLines(Page page, OpenScores.Reading reading, @Nullable RunRobustness found) {
    this.page = page;
    this.reading = reading;
    this.found = found;
    this.drivers = found == null ? List.of() : RankUncertainty.drivers(reading.kept(), found);
    this.leftOut =
        found == null
            ? List.of()
            : found.withoutEach().stream()
                .sorted(Comparator.comparingDouble(each -> -each.meanShift()))
                .toList();
  }

  List<Note> method() {
    return List.of(
        new Note(
            page.text(
                "scores.robustness.lead",
                RankUncertainty.REPLICATES,
                RobustnessView.percent(Variation.USUAL.weightNoise()))),
        new Note(page.text("scores.robustness.convention")));
  }

  List<Note> findings() {
    if (found == null) {
      return List.of(new Note(page.text("scores.empty")));
    }
    List<Note> notes = new ArrayList<>();
    RunRobustness.Line best = found.lines().getFirst();
    notes.add(
        new Note(
            page.text(
                "documents.robust.leader",
                name(0),
                page.percent(first(0)),
                page.percent(RobustnessView.percent(best.amongWinners())))));
    notes.add(new Note(sureWinners(found)));
    notes.add(new Note(driver()));
    leftOut.stream()
        .filter(each -> each.meanShift() > 0)
        .findFirst()
        .ifPresent(
            each ->
                notes.add(
                    new Note(
                        page.text(
                            "documents.robust.criterion",
                            criterion(each),
                            Decimals.plain(each.meanShift())))));
    return notes;
  }

  private String sureWinners(RunRobustness repeated) {
    int winners = reading.run().scheme().winners();
    List<RunRobustness.Line> winning =
        repeated.lines().stream().filter(line -> line.rank() <= winners).toList();
    return page.text(
        "documents.robust.winners",
        winning.stream().filter(line -> line.amongWinners() >= SURE).count(),
        winning.size(),
        page.percent(RobustnessView.percent(SURE)));
  }

  private String driver() {
    return IntStream.range(0, drivers.size())
        .filter(factor -> !Double.isNaN(drivers.get(factor).total()))
        .boxed()
        .max(Comparator.comparingDouble(factor -> drivers.get(factor).total()))
        .map(
            factor ->
                page.text(
                    "documents.robust.factor",
                    page.text(RobustnessView.factorText(factor)),
                    page.percent(RobustnessView.percent(drivers.get(factor).total()))))
        .orElseGet(() -> page.text("scores.factors.none"));
  }

  List<RankLine> ranks() {
    return found == null
        ? List.of()
        : IntStream.range(0, found.lines().size())
            .mapToObj(unit -> rank(unit, found.lines().get(unit)))
            .toList();
  }

  private RankLine rank(int unit, RunRobustness.Line line) {
    BigDecimal low = RobustnessView.rank(line.ranks().low());
    BigDecimal high = RobustnessView.rank(line.ranks().high());
    BigDecimal winning = RobustnessView.percent(line.amongWinners());
    int last = Math.max(2, reading.run().ranked().size());
    return new RankLine(
        name(unit),
        line.rank(),
        low,
        high,
        new Range(
            BigDecimal.ONE,
            BigDecimal.valueOf(last),
            low,
            high,
            RobustnessView.rank(line.ranks().median()),
            BigDecimal.valueOf(line.rank())),
        first(unit),
        winning,
        new Range(BigDecimal.ZERO, WHOLE, BigDecimal.ZERO, winning, null, null));
  }

  List<FactorLine> factors() {
    return IntStream.range(0, drivers.size())
        .filter(factor -> !Double.isNaN(drivers.get(factor).total()))
        .mapToObj(
            factor ->
                factor(
                    page.text(RobustnessView.factorText(factor)),
                    RobustnessView.percent(drivers.get(factor).first()),
                    RobustnessView.percent(drivers.get(factor).total())))
        .toList();
  }

  private static FactorLine factor(String label, BigDecimal alone, BigDecimal total) {
    return new FactorLine(
        label,
        alone,
        total,
        new Range(BigDecimal.ZERO, WHOLE, BigDecimal.ZERO, alone, null, total));
  }

  List<LeftOutLine> criteria() {
    double most = leftOut.stream().mapToDouble(RunRobustness.LeftOut::meanShift).max().orElse(0);
    BigDecimal end = most == 0 ? BigDecimal.ONE : Decimals.plain(most).max(BigDecimal.ONE);
    return leftOut.stream()
        .map(
            each ->
                new LeftOutLine(
                    criterion(each),
                    Decimals.plain(each.meanShift()),
                    name(Math.max(0, each.ranks().indexOf(1))),
                    new Range(
                        BigDecimal.ZERO,
                        end,
                        BigDecimal.ZERO,
                        Decimals.plain(each.meanShift()),
                        null,
                        null)))
        .toList();
  }

  private String criterion(RunRobustness.LeftOut left) {
    return reading
        .run()
        .scheme()
        .criterion(left.criterion())
        .orElseThrow()
        .name()
        .in(page.language().locale());
  }

  private BigDecimal first(int unit) {
    return RobustnessView.percent(found == null ? 0 : found.sample().acceptability(unit)[0]);
  }

  private String name(int unit) {
    Standing.Ranked standing = reading.run().ranked().get(unit);
    return standing.nominee().name();
  }
}
