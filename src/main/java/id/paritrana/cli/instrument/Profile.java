package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.composite.StrengthsAndWeaknesses;
import id.paritrana.scoring.composite.StrengthsAndWeaknesses.Place;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says in which columns a unit ranks highest and lowest. */
@Command(name = "profile")
final class Profile extends OnUnits {
  private static final List<String> COLUMNS = List.of("column", "rank", "value");

  @Option(names = "--unit", required = true, paramLabel = "ID")
  String unit = "";

  @Option(names = "--most", paramLabel = "N")
  int most = 3;

  @Override
  void check() {
    Range.whole(1, 1_000_000).check("--most", most);
  }

  @Override
  List<Part> parts() {
    Units units = units();
    int row = units.ids().indexOf(unit);
    if (row < 0) {
      throw Wanting.option("--unit");
    }
    StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(units.columns(), row, most);
    return List.of(
        part("strengths", units, found.strengths()), part("weaknesses", units, found.weaknesses()));
  }

  private static Part part(String name, Units units, List<Place> places) {
    return new Part(
        name,
        COLUMNS,
        places.stream()
            .map(
                place ->
                    List.<Object>of(units.codes().get(place.column()), place.rank(), place.value()))
            .toList());
  }
}
