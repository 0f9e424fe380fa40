package id.paritrana.web.documents;

import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.report.FigureLine;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.Used;
import id.paritrana.web.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures beneath a measured indicator, as the dossier's definitions name them. */
final class FigureLines {

  private final Page page;
  private final List<FigureDefinition> definitions;

  FigureLines(Page page, List<FigureDefinition> definitions) {
    this.page = page;
    this.definitions = definitions;
  }

  List<FigureLine> of(Breakdown.Measured leaf) {
    Map<String, Quantity> used =
        leaf.figures().stream()
            .collect(Collectors.toMap(Used::id, Used::quantity, (first, _) -> first));
    List<FigureLine> lines = new ArrayList<>();
    for (FigureDefinition definition : definitions) {
      Quantity counted = used.get(definition.numerator());
      if (counted != null) {
        lines.add(line(definition, counted, used.get(definition.denominator())));
      }
    }
    leaf.quoted().ifPresent(quoted -> lines.add(line(quoted)));
    return lines;
  }

  private FigureLine line(FigureDefinition definition, Quantity counted, @Nullable Quantity of) {
    String name = definition.name(page.language().locale());
    boolean illustrative = counted.strength() == Strength.ILLUSTRATIVE;
    if (of == null) {
      return new FigureLine(
          name,
          null,
          null,
          Decimals.plain(counted.value()),
          page.label(definition.unit()),
          counted.asOf().orElseThrow(),
          counted.source(),
          illustrative,
          false);
    }
    return new FigureLine(
        definition.isShareOfPeople()
            ? page.text("documents.figure.of", name, kind(of.kind()))
            : name,
        Decimals.plain(counted.value()),
        Decimals.plain(of.value()),
        definition.isShare()
            ? Decimals.percent(counted.value() / of.value())
            : Decimals.plain(counted.value() / of.value()),
        definition.isShare() ? "%" : page.label(definition.unit()),
        counted.asOf().orElseThrow(),
        counted.source(),
        illustrative,
        false);
  }

  private FigureLine line(Quoted quoted) {
    return new FigureLine(
        page.text("documents.quoted", kind(quoted.universe())),
        null,
        null,
        Decimals.plain(quoted.percent()),
        "%",
        quoted.asOf().orElseThrow(),
        quoted.source(),
        quoted.strength() == Strength.ILLUSTRATIVE,
        true);
  }

  private String kind(String name) {
    return Arrays.stream(DenominatorKind.values())
        .filter(kind -> kind.name().equals(name))
        .map(page::label)
        .findFirst()
        .orElse(name);
  }
}
