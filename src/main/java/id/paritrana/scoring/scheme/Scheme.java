package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a category is scored by.
 *
 * @param id short name of the scheme
 * @param version which version of it
 * @param provenance the decree that sets it, or "illustrative"
 * @param root the tree of criteria; its id is {@link #TOTAL}
 * @param gates what a nominee must fulfil to be scored at all
 * @param checks what should hold among the figures
 * @param adjustments caps and penalties, in the order in which they apply
 * @param classes classes of merit from the highest threshold down; may be empty
 * @param tieBreaks the ladder, first step first; may be empty
 * @param band printed scores closer than this many points go to the plenary; equal ones only where
 *     the ladder of tie-breaks does not tell them apart
 * @param winners how many ranks win
 * @param figures what the figures are called
 */
public record Scheme(
    String id,
    Words name,
    String version,
    String provenance,
    Rounding rounding,
    Criterion.Group root,
    List<Gate> gates,
    List<Check> checks,
    List<Adjustment> adjustments,
    List<ScoreClass> classes,
    List<TieBreak> tieBreaks,
    double band,
    int winners,
    FigureNames figures) {

  /** The id of the root of the tree. */
  public static final String TOTAL = "total";

  /** The provenance of a scheme that no decree sets. */
  public static final String ILLUSTRATIVE = "illustrative";

  public Scheme {
    gates = List.copyOf(gates);
    checks = List.copyOf(checks);
    adjustments = List.copyOf(adjustments);
    classes = List.copyOf(classes);
    tieBreaks = List.copyOf(tieBreaks);
  }

  /** Whether no decree sets it. */
  public boolean isIllustrative() {
    return ILLUSTRATIVE.equals(provenance);
  }

  /** All criteria, the root first, each before its parts. */
  public List<Criterion> criteria() {
    List<Criterion> all = new ArrayList<>();
    collect(root, all);
    return List.copyOf(all);
  }

  /** The criterion of this id. */
  public Optional<Criterion> criterion(String id) {
    return criteria().stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  /**
   * The figures that it reads anywhere: in criteria, gates, checks, caps and penalties.
   *
   * @return their ids in alphabetical order; those of the previous period as {@code previous.ID}
   */
  public Set<String> figuresRead() {
    Set<String> read = new TreeSet<>();
    measured().forEach(each -> read.addAll(each.figure().figures()));
    gates.forEach(each -> each.requires().condition().collect(read));
    checks.forEach(each -> each.that().condition().collect(read));
    for (Adjustment each : adjustments) {
      each.when().condition().collect(read);
      if (each instanceof Adjustment.Penalty penalty) {
        read.addAll(penalty.subtract().figures());
      }
    }
    return read;
  }

  /** The judged leaves, in the order of the scheme. */
  public List<Criterion.Judged> judged() {
    return leaves(Criterion.Judged.class);
  }

  /** The measured leaves, in the order of the scheme. */
  public List<Criterion.Measured> measured() {
    return leaves(Criterion.Measured.class);
  }

  /** The highest class whose threshold this printed score reaches. */
  public Optional<ScoreClass> classOf(double printed) {
    return classes.stream().filter(each -> printed >= each.from()).findFirst();
  }

  /**
   * The same scheme with its measured criteria alone: judged leaves and groups left empty by that
   * are taken out, so that their weights are shared among the others.
   */
  public Scheme measuredOnly() {
    return withRoot(measuredOnly(root));
  }

  /** The same scheme with another tree of criteria. */
  public Scheme withRoot(Criterion.Group other) {
    return new Scheme(
        id,
        name,
        version,
        provenance,
        rounding,
        other,
        gates,
        checks,
        adjustments,
        classes,
        tieBreaks,
        band,
        winners,
        figures);
  }

  private static Criterion.Group measuredOnly(Criterion.Group group) {
    List<Criterion> parts = new ArrayList<>();
    for (Criterion part : group.parts()) {
      switch (part) {
        case Criterion.Judged _ -> {}
        case Criterion.Measured measured -> parts.add(measured);
        case Criterion.Group inner -> {
          Criterion.Group left = measuredOnly(inner);
          if (!left.parts().isEmpty()) {
            parts.add(left);
          }
        }
      }
    }
    return new Criterion.Group(
        group.id(), group.name(), group.weight(), group.aggregation(), group.atLeast(), parts);
  }

  private <C extends Criterion> List<C> leaves(Class<C> kind) {
    return criteria().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static void collect(Criterion criterion, List<Criterion> all) {
    all.add(criterion);
    if (criterion instanceof Criterion.Group group) {
      group.parts().forEach(part -> collect(part, all));
    }
  }
}
