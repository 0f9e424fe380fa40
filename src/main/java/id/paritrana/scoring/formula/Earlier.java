package id.paritrana.scoring.formula;

/** The figures of the previous period, under the names of the present ones. */
record Earlier(Figures figures) implements Figures {
  @Override
  public double value(String name) {
    return figures.value(Expression.PREVIOUS + name);
  }

  @Override
  public boolean hasDocument(String name) {
    return figures.hasDocument(Expression.PREVIOUS + name);
  }
}
