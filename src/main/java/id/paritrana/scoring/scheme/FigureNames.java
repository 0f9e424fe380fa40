package id.paritrana.scoring.scheme;

import id.paritrana.scoring.formula.Expression;
import id.paritrana.scoring.formula.Formula;
import id.paritrana.scoring.formula.InWords;
import id.paritrana.scoring.formula.Requirement;
import id.paritrana.scoring.wording.Words;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.StreamSupport;

/**
 * What the figures of a scheme are called.
 *
 * @param names by the name that formulas use, in the order of the scheme; a figure without an entry
 *     is called by that name
 */
public record FigureNames(SequencedMap<String, Words> names) {

  public FigureNames {
    names = Collections.unmodifiableSequencedMap(names);
  }

  /** What one figure is called; one of the previous period says so. */
  public Words of(String figure) {
    if (figure.startsWith(Expression.PREVIOUS)) {
      Words now = of(figure.substring(Expression.PREVIOUS.length()));
      return new Words(now.id() + " (periode sebelumnya)", now.en() + " (previous period)");
    }
    return names.getOrDefault(figure, Words.same(figure));
  }

  /** What these figures are called, joined by commas. */
  public Words of(Iterable<String> figures) {
    List<Words> all = StreamSupport.stream(figures.spliterator(), false).map(this::of).toList();
    return Words.joined(all);
  }

  /** The formula in words. */
  public Words of(Formula formula) {
    return InWords.of(formula.text(), this::of);
  }

  /** The condition in words. */
  public Words of(Requirement requirement) {
    return InWords.of(requirement.text(), this::of);
  }
}
