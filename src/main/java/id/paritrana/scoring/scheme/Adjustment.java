package id.paritrana.scoring.scheme;

import id.paritrana.scoring.formula.Formula;
import id.paritrana.scoring.formula.Requirement;
import id.paritrana.scoring.wording.Words;
import java.util.List;

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

  /** Points cannot exceed this many. */
  record Cap(
      String id, Words name, Requirement when, String on, List<String> appliesTo, double atMost)
      implements Adjustment {
    public Cap {
      appliesTo = List.copyOf(appliesTo);
    }
  }

  /** This many points are taken off, though never below 0. */
  record Penalty(
      String id, Words name, Requirement when, String on, List<String> appliesTo, Formula subtract)
      implements Adjustment {
    public Penalty {
      appliesTo = List.copyOf(appliesTo);
    }
  }
}
