package id.paritrana.scoring;

import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.scheme.FigureNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A nominee's figures and documents, as formulas see them. */
public record NomineeFigures(Nominee nominee) implements Figures {
  @Override
  public double value(String name) {
    Quantity quantity = nominee.figures().get(name);
    return quantity == null ? Double.NaN : quantity.value();
  }

  @Override
  public boolean hasDocument(String name) {
    return nominee.documents().contains(name);
  }

  /** Those of the names that are missing. */
  List<String> lacking(Collection<String> names) {
    return names.stream().filter(name -> !nominee.figures().containsKey(name)).toList();
  }

  /** Those of the names that are known, with what the scheme calls them. */
  List<Used> used(Collection<String> names, FigureNames called) {
    List<Used> used = new ArrayList<>(names.size());
    for (String name : names) {
      Quantity quantity = nominee.figures().get(name);
      if (quantity != null) {
        used.add(new Used(name, called.of(name), quantity));
      }
    }
    return used;
  }
}
