package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.severity.FacetRating;
import id.paritrana.scoring.severity.FacetsModel;
import id.paritrana.scoring.severity.FacetsOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A many-facet Rasch model: nominee, assessor, then one column of levels per criterion. */
@Command(name = "facets")
final class Facets extends Instrument {
  @Option(names = "--assessor", paramLabel = "COLUMN")
  String assessor = "judge";

  @Option(names = "--highest", required = true, paramLabel = "LEVEL")
  int highest;

  @Override
  void check() {
    Range.whole(1, 100).check("--highest", highest);
  }

  @Override
  List<Part> parts() {
    return switch (FacetsModel.fit(ratings(table()), highest)) {
      case FacetsOutcome.Fitted fit -> parts(fit);
      case FacetsOutcome.NotComparable(var panels) -> throw Unfit.panels(data.toString(), panels);
      case FacetsOutcome.Unbounded(var oneEnded, var unused) ->
          throw new Refused(
              Fault.of(
                  data.toString(),
                  Said.of("facets.unbounded", String.join(", ", oneEnded), unused.toString()),
                  Said.of("facets.allowed")));
    };
  }

  private List<FacetRating> ratings(CsvTable table) {
    table.require(List.of("nominee", assessor));
    List<Fault> faults = new ArrayList<>();
    List<FacetRating> ratings = new ArrayList<>();
    for (Row row : table.rows(faults)) {
      for (String criterion : table.header()) {
        if (!criterion.equals("nominee") && !criterion.equals(assessor)) {
          row.number(criterion).ifPresent(level -> ratings.add(rating(row, criterion, level)));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return ratings;
  }

  private FacetRating rating(Row row, String criterion, double level) {
    if (level != Math.rint(level) || level < 0 || level > highest) {
      row.fault(
          criterion,
          Said.of("points.beyond", row.text(criterion)),
          Said.of("level.allowed", highest));
    }
    return new FacetRating(row.text("nominee"), row.text(assessor), criterion, (int) level);
  }

  private static List<Part> parts(FacetsOutcome.Fitted fit) {
    List<List<Object>> parameters = new ArrayList<>();
    add(parameters, "criterion", fit.criteria());
    add(parameters, "assessor", fit.assessors());
    for (int step = 0; step < fit.steps().size(); step++) {
      parameters.add(List.of("step", Integer.toString(step + 1), fit.steps().get(step)));
    }
    return List.of(
        new Part("parameters", List.of("facet", "name", "estimate"), parameters),
        new Part(
            "nominees",
            List.of("nominee", "expected", "deviation", "weighted", "weighted-error"),
            fit.nominees().stream()
                .map(
                    each ->
                        List.<Object>of(
                            each.nominee(),
                            each.expected(),
                            each.deviation(),
                            each.weighted(),
                            each.weightedError()))
                .toList()),
        new Part(
            "model",
            List.of("variance", "deviance"),
            List.of(List.of(fit.variance(), fit.deviance()))));
  }

  private static void add(List<List<Object>> rows, String facet, Map<String, Double> estimates) {
    new TreeMap<>(estimates).forEach((name, value) -> rows.add(List.of(facet, name, value)));
  }
}
