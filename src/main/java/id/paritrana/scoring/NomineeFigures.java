package id.paritrana.scoring;

import id.paritrana.scoring.formula.Figures;
import java.util.Collection;
import java.util.List;

/** A nominee's figures and documents, as formulas see them. */
record NomineeFigures(Nominee nominee) implements Figures {
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
}
