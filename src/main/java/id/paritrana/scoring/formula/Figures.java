package id.paritrana.scoring.formula;

/** The named figures of one nominee, as a formula sees them. */
public interface Figures {

  /** The value of a figure; NaN if it is missing, for missing is not zero. */
  double value(String name);

  /** Whether a document of this name is present. */
  boolean hasDocument(String name);
}
