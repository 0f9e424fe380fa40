package id.paritrana.scoring.severity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Which assessors stand out, for the panel's own discussion: a trait is an observation, no verdict.
 *
 * @param outcome the joint fit of severity, or why there is none
 * @param profiles every assessor, in the order of the first mark
 */
public record AssessorReview(SeverityOutcome outcome, List<Profile> profiles) {

  /** Takes a defensive copy. */
  public AssessorReview {
    profiles = List.copyOf(profiles);
  }

  /** What stands out in an assessor's marks. */
  public enum Trait {
    /** Marks lower than the others for the same nominees. */
    SEVERE,
    /** Marks higher than the others for the same nominees. */
    LENIENT,
    /**
     * Scatters more about the common order than the others: the mean square of the residuals of
     * two-way least squares against that of the others, as an F ratio.
     */
    ERRATIC,
    /** Keeps to the upper third of the scale where colleagues do not. */
    UPPER_END,
    /** Keeps to the lower third of the scale where colleagues do not. */
    LOWER_END
  }

  /**
   * One assessor's use of the scale.
   *
   * @param assessor the name
   * @param marks how many marks were given
   * @param upperShare share of the marks in the upper third of the scale, 0 to 1
   * @param lowerShare share of the marks in the lower third of the scale, 0 to 1
   * @param traits what stands out; without a joint fit only the ends of the scale are judged
   */
  public record Profile(
      String assessor, int marks, double upperShare, double lowerShare, Set<Trait> traits) {

    /** Takes a defensive copy. */
    public Profile {
      traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }
  }

  /** Reviews all assessors of one category; marks outside the scale count to its nearer end. */
  public static AssessorReview of(List<Mark> marks, MarkScale scale, Limits limits) {
    SeverityOutcome outcome = SeverityModel.fit(marks);
    List<Profile> profiles =
        marks.stream()
            .map(Mark::assessor)
            .distinct()
            .map(assessor -> profile(assessor, marks, scale, limits, outcome))
            .toList();
    return new AssessorReview(outcome, profiles);
  }

  private static Profile profile(
      String assessor, List<Mark> marks, MarkScale scale, Limits limits, SeverityOutcome outcome) {
    List<Mark> own = marks.stream().filter(m -> m.assessor().equals(assessor)).toList();
    Set<String> nominees = new HashSet<>(own.stream().map(Mark::nominee).toList());
    List<Mark> others =
        marks.stream()
            .filter(m -> !m.assessor().equals(assessor) && nominees.contains(m.nominee()))
            .toList();
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (own.size() >= limits.fewestMarks() && oneEnded(own, others, scale::upperThird, limits)) {
      traits.add(Trait.UPPER_END);
    }
    if (own.size() >= limits.fewestMarks() && oneEnded(own, others, scale::lowerThird, limits)) {
      traits.add(Trait.LOWER_END);
    }
    if (outcome instanceof SeverityOutcome.Fitted(SeverityFit fit)) {
      addSeverity(assessor, fit, scale, limits, traits);
      addScatter(assessor, marks, limits, traits);
    }
    return new Profile(
        assessor, own.size(), share(own, scale::upperThird), share(own, scale::lowerThird), traits);
  }

  private static boolean oneEnded(
      List<Mark> own, List<Mark> others, DoublePredicate third, Limits limits) {
    return share(own, third) >= limits.endShare()
        && !others.isEmpty()
        && share(others, third) <= limits.colleaguesShare();
  }

  private static double share(List<Mark> marks, DoublePredicate third) {
    return (double) marks.stream().filter(m -> third.test(m.value())).count() / marks.size();
  }

  private static void addSeverity(
      String assessor, SeverityFit fit, MarkScale scale, Limits limits, Set<Trait> traits) {
    fit.assessors().stream()
        .filter(a -> a.name().equals(assessor))
        .filter(a -> Math.abs(a.severity()) > limits.severityErrors() * a.standardError())
        .filter(a -> Math.abs(a.severity()) > limits.severityShare() * scale.width())
        .forEach(a -> traits.add(a.severity() > 0 ? Trait.SEVERE : Trait.LENIENT));
  }

  private static void addScatter(
      String assessor, List<Mark> marks, Limits limits, Set<Trait> traits) {
    Design design = new Design(marks);
    int j = design.assessors.indexOf(assessor);
    double own = scatter(design, j, limits.fewestMarks());
    if (own <= limits.erraticProbability()) {
      traits.add(Trait.ERRATIC);
    }
  }

  /** Probability by chance of residuals so large; degrees of freedom are shared out by marks. */
  private static double scatter(Design design, int j, int fewestMarks) {
    NormalEquations at = NormalEquations.additive(design);
    double[] squares = design.residualSquaresOfAssessors(at.ofNominees(), at.ofAssessors());
    double free = design.marks - design.nominees.size() - design.assessors.size() + 1.0;
    double own = free * design.marksOfAssessor[j] / design.marks;
    double rest = Arrays.stream(squares).sum() - squares[j];
    if (design.marksOfAssessor[j] < fewestMarks || rest <= 0 || squares[j] <= 0) {
      return 1;
    }
    double reciprocal = rest / (free - own) / (squares[j] / own);
    return new FDistribution(free - own, own).cumulativeProbability(reciprocal);
  }
}
