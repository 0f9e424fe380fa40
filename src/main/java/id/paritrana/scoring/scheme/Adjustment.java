package id.paritrana.scoring.scheme;

import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.formula.Formula;
import id.paritrana.scoring.formula.Requirement;
import id.paritrana.scoring.wording.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What changes the points of a group, or of the whole, when a condition holds. */
public sealed interface Adjustment {
  String id();

  Words name();

  /** The condition; an unknown one changes nothing and is reported. */
  Requirement when();

  /** Id of the group or leaf whose points change; {@link Scheme#TOTAL} for the whole. */
  String on();

  /** Kinds of nominees that it binds; empty for all. */
  List<String> appliesTo();

  /** Whether it binds nominees of this kind. */
  default boolean binds(String kind) {
    return appliesTo().isEmpty() || appliesTo().contains(kind);
  }

  /** Whether its condition holds; false for a nominee that it does not bind. */
  default Truth truth(String kind, Figures figures) {
    return binds(kind) ? when().at(figures) : Truth.FALSE;
  }

  /** The most points that a cap leaves, or the points that a penalty takes; NaN if not known. */
  double amount(Figures figures);

  /** What becomes of points where the condition holds. */
  double after(double points, double amount);

  /** The names of all figures that it reads, in alphabetical order. */
  Set<String> figures();

  /** Points cannot exceed this many. */
  record Cap(
      String id, Words name, Requirement when, String on, List<String> appliesTo, double atMost)
      implements Adjustment {
    public Cap {
      appliesTo = List.copyOf(appliesTo);
    }

    @Override
    public double amount(Figures figures) {
      return atMost;
    }

    @Override
    public double after(double points, double amount) {
      return Math.min(points, amount);
    }

    @Override
    public Set<String> figures() {
      return when.figures();
    }
  }

  /** This many points are taken off, though never below 0. */
  record Penalty(
      String id, Words name, Requirement when, String on, List<String> appliesTo, Formula subtract)
      implements Adjustment {
    public Penalty {
      appliesTo = List.copyOf(appliesTo);
    }

    @Override
    public double amount(Figures figures) {
      return subtract.at(figures);
    }

    @Override
    public double after(double points, double amount) {
      return points - Math.min(Math.max(amount, 0), Math.max(points, 0));
    }

    @Override
    public Set<String> figures() {
      Set<String> all = new TreeSet<>(when.figures());
      all.addAll(subtract.figures());
      return all;
    }
  }
}
