package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.agreement.Concordance;
import id.paritrana.scoring.agreement.Correlation;
import id.paritrana.scoring.agreement.InternalConsistency;
import id.paritrana.scoring.agreement.IntraclassCorrelation;
import id.paritrana.scoring.agreement.Kappa;
import id.paritrana.scoring.agreement.KrippendorffAlpha;
import id.paritrana.scoring.agreement.Ratings;
import id.paritrana.scoring.agreement.TwoWayMeanSquares;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How far assessors agree: subjects in rows, one column per assessor. */
@Command(name = "agreement")
final class Agreement extends Instrument {
  private static final double NONE = Double.NaN;
  private static final List<String> COLUMNS =
      List.of("statistic", "variant", "value", "lower", "upper", "test", "df1", "df2", "p");

  @Option(names = "--level", paramLabel = "LEVEL")
  double level = 0.95;

  @Option(names = "--id", paramLabel = "COLUMN")
  @Nullable String idColumn;

  @Override
  void check() {
    Range.CHANCE.check("--level", level);
  }

  @Override
  List<Part> parts() {
    Units units = Units.of(table(), Optional.ofNullable(idColumn), List.of(), csv.ignored());
    Ratings ratings = Ratings.of(units.rows());
    List<List<Object>> rows = new ArrayList<>();
    for (KrippendorffAlpha.Scale scale : KrippendorffAlpha.Scale.values()) {
      add(rows, () -> row("alpha", Spelling.of(scale), KrippendorffAlpha.of(ratings, scale)));
    }
    if (ratings.isComplete() && ratings.subjects() > 1 && ratings.raters() > 1) {
      complete(ratings, rows);
    }
    return List.of(new Part("agreement", COLUMNS, rows));
  }

  private void complete(Ratings ratings, List<List<Object>> rows) {
    for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
      add(rows, () -> intraclass(IntraclassCorrelation.of(ratings, form, level)));
    }
    TwoWayMeanSquares squares = TwoWayMeanSquares.of(ratings);
    rows.add(row("mean-squares", "subjects", squares.subjects()));
    rows.add(row("mean-squares", "raters", squares.raters()));
    rows.add(row("mean-squares", "residual", squares.residual()));
    rows.add(row("mean-squares", "within", squares.within()));
    for (Concordance.Ties ties : Concordance.Ties.values()) {
      add(rows, () -> concordance(Concordance.of(ratings, ties), Spelling.of(ties)));
    }
    add(rows, () -> row("mean-spearman", "", Correlation.meanSpearman(ratings)));
    add(rows, () -> row("cronbach", "raw", InternalConsistency.of(ratings).raw()));
    add(
        rows,
        () -> row("cronbach", "standardised", InternalConsistency.of(ratings).standardised()));
    add(rows, () -> kappa("fleiss", "", Kappa.fleiss(ratings)));
    add(rows, () -> kappa("light", "", Kappa.light(ratings)));
    add(rows, () -> row("full-agreement", "", Kappa.fullAgreement(ratings)));
    if (ratings.raters() == 2) {
      two(ratings, rows);
    }
  }

  private static void two(Ratings ratings, List<List<Object>> rows) {
    for (Kappa.Weights weights : Kappa.Weights.values()) {
      add(rows, () -> kappa("cohen", Spelling.of(weights), Kappa.cohen(ratings, weights)));
    }
    double[] x = ratings.ofRater(0);
    double[] y = ratings.ofRater(1);
    add(rows, () -> correlation("pearson", Correlation.pearson(x, y)));
    add(rows, () -> correlation("spearman", Correlation.spearman(x, y)));
    add(rows, () -> correlation("kendall", Correlation.kendall(x, y)));
    add(rows, () -> row("kendall", "tau-a", Correlation.kendallTauA(x, y)));
  }

  /** Adds a statistic unless these marks have none, as ratios have where a mark is negative. */
  private static void add(List<List<Object>> rows, Supplier<List<Object>> row) {
    try {
      rows.add(row.get());
    } catch (IllegalArgumentException undefined) {
      // Not defined for these marks: the statistic does not appear.
    }
  }

  private static List<Object> intraclass(IntraclassCorrelation icc) {
    return List.of(
        "intraclass",
        Spelling.of(icc.form()),
        icc.value(),
        icc.lower(),
        icc.upper(),
        icc.f(),
        icc.df1(),
        icc.df2(),
        icc.p());
  }

  private static List<Object> concordance(Concordance w, String variant) {
    return List.of(
        "kendall-w", variant, w.w(), NONE, NONE, w.chiSquared(), (double) w.df(), NONE, w.p());
  }

  private static List<Object> kappa(String name, String variant, Kappa kappa) {
    return List.of(name, variant, kappa.value(), NONE, NONE, kappa.z(), NONE, NONE, kappa.p());
  }

  private static List<Object> correlation(String name, Correlation found) {
    return List.of(name, "", found.value(), NONE, NONE, found.statistic(), NONE, NONE, found.p());
  }

  private static List<Object> row(String name, String variant, double value) {
    return List.of(name, variant, value, NONE, NONE, NONE, NONE, NONE, NONE);
  }
}
