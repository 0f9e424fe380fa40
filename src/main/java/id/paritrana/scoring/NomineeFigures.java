package id.paritrana.scoring;

import id.paritrana.scoring.formula.Figures;

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

  /** Those of the names that are missing, joined by commas. */
  String lacking(Iterable<String> names) {
    StringBuilder lacking = new StringBuilder();
    for (String name : names) {
      if (!nominee.figures().containsKey(name)) {
        lacking.append(lacking.isEmpty() ? "" : ", ").append(name);
      }
    }
    return lacking.toString();
  }
}
