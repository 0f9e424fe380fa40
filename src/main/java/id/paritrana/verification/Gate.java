package id.paritrana.verification;

import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.Figure;
import java.util.Optional;
import java.util.stream.Stream;

/** The gates whose facts the program states; officials may add others to the table. */
public enum Gate {
  /** The documents that the category requires were accepted. */
  DOCUMENTS("documents"),
  /** The figures that it requires were verified. */
  FIGURES("figures"),
  /** No company owes contributions. */
  NO_ARREARS("no-arrears"),
  /** A company joined every programme that is mandatory for it. */
  ALL_PROGRAMMES("all-programmes");

  private final String code;

  Gate(String code) {
    this.code = code;
  }

  /** The gate of this name in the table; empty for one that officials added. */
  public static Optional<Gate> of(String code) {
    return Stream.of(values()).filter(gate -> gate.code.equals(code)).findFirst();
  }

  /** Whether the gate is judged by the figure. */
  public boolean looksAt(Figure figure) {
    FigureDefinition definition = figure.definition();
    return switch (this) {
      case DOCUMENTS -> false;
      case FIGURES -> definition.necessity() == FigureDefinition.Necessity.REQUIRED;
      case NO_ARREARS -> definition.numerator().equals("arrears-months");
      case ALL_PROGRAMMES -> definition.numerator().equals("programmes-joined");
    };
  }
}
