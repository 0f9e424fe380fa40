package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.scheme.Criterion;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Scores a nominee once more with something of it changed, all others as they are. */
final class WhatIf {
  private static final int HALVINGS = 80;
  private static final double FARTHEST = 64;

  private final Run run;
  private final Nominee now;

  WhatIf(Run run, Nominee now) {
    this.run = run;
    this.now = now;
  }

  /**
   * The figures of the nominee that it could have moved: none that others divide by, none of the
   * previous period.
   */
  Set<String> levers() {
    Set<String> levers = new TreeSet<>();
    run.scheme().measured().forEach(each -> levers.addAll(each.figure().levers()));
    levers.retainAll(now.figures().keySet());
    return levers;
  }

  /** Its standing with another value of one figure; empty where it is then not ranked. */
  Optional<Standing.Ranked> with(String figure, double value) {
    TreeMap<String, Quantity> figures = new TreeMap<>(now.figures());
    Quantity was = figures.get(figure);
    figures.put(figure, new Quantity(value, was.kind(), was.source(), was.asOf(), was.strength()));
    return with(now.withFigures(figures));
  }

  /** Its standing as this nominee of the same id; empty where it is then not ranked. */
  Optional<Standing.Ranked> with(Nominee changed) {
    Stream<Nominee> others =
        run.standings().stream().map(Standing::nominee).filter(each -> !each.id().equals(now.id()));
    return Scoring.run(
            run.scheme(), Stream.concat(others, Stream.of(changed)).toList(), run.stage())
        .standingOf(now.id())
        .filter(Standing.Ranked.class::isInstance)
        .map(Standing.Ranked.class::cast);
  }

  /**
   * The largest value of a figure, up to 64 times its own, under which no share exceeds 100
   * percent.
   */
  double highest(String figure, double from) {
    double allowed = from;
    double beyond = from == 0 ? FARTHEST : from * FARTHEST;
    if (isAllowed(figure, beyond)) {
      return beyond;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = allowed + (beyond - allowed) / 2;
      if (isAllowed(figure, middle)) {
        allowed = middle;
      } else {
        beyond = middle;
      }
    }
    double edge = Math.rint(allowed);
    return edge > allowed && isAllowed(figure, edge) ? edge : allowed;
  }

  private boolean isAllowed(String figure, double value) {
    Figures figures = new Changed(now, figure, value);
    for (Criterion.Measured each : run.scheme().measured()) {
      boolean share = each.unit().isHundredfold() && each.figure().isQuotient();
      if (share && each.figure().at(figures) > 1) {
        return false;
      }
    }
    return true;
  }

  private record Changed(Nominee nominee, String figure, double value) implements Figures {
    @Override
    public double value(String name) {
      Quantity quantity = nominee.figures().get(name);
      return name.equals(figure) ? value : quantity == null ? Double.NaN : quantity.value();
    }

    @Override
    public boolean hasDocument(String name) {
      return nominee.documents().contains(name);
    }
  }
}
