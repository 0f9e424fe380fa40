package id.paritrana.decision;

import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.Mark;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The marks that count in place of the seats': those of objections, and over them those of
 * corrections, of which the later one counts.
 */
@Singleton
public class SetMarks {

  private final FinalMarks finals;
  private final ScoringRuns runs;
  private final Corrections corrections;

  SetMarks(FinalMarks finals, ScoringRuns runs, Corrections corrections) {
    this.finals = finals;
    this.runs = runs;
    this.corrections = corrections;
  }

  /**
   * Those that counted for a nomination in a run, by criterion: what was set later is not among
   * them. A mark counts from the run that followed its objection on, whatever the clocks of two
   * nodes say.
   */
  @ReadOnly
  public Map<String, SetMark> of(ScoringRun run, Nomination nomination) {
    return set(
            List.of(nomination.id()),
            finals.findByNominationIdIn(List.of(nomination.id())).stream()
                .filter(mark -> isCounted(mark, run))
                .toList(),
            Optional.ofNullable(run.correctionId()).map(this::countedWith).orElse(List.of()))
        .get(nomination.id());
  }

  private boolean isCounted(FinalMark mark, ScoringRun run) {
    return runs.findByObjectionId(mark.objectionId())
        .filter(first -> first.id() <= run.id())
        .isPresent();
  }

  /** Those that a run counts which is made now, by nomination and criterion. */
  Map<Long, Map<String, SetMark>> counting(
      Collection<Long> nominationIds, List<Correction> counting) {
    return set(
        nominationIds,
        nominationIds.isEmpty() ? List.of() : finals.findByNominationIdIn(nominationIds),
        counting);
  }

  /** The same marks, with those that were set in place of the seats'. */
  static List<Mark> applied(List<Mark> marks, Map<String, SetMark> set) {
    return marks.stream().map(mark -> applied(mark, set)).toList();
  }

  private static Mark applied(Mark mark, Map<String, SetMark> set) {
    SetMark instead = mark instanceof Mark.Recused ? null : set.get(mark.criterion());
    return instead == null
        ? mark
        : new Mark.Given(mark.assessor(), mark.criterion(), instead.points().doubleValue());
  }

  /** The correction of a run and those before it that were in force when it was made. */
  private List<Correction> countedWith(long correctionId) {
    Correction own = corrections.withId(correctionId);
    List<Correction> counted =
        new ArrayList<>(
            corrections.inForce(own.categoryId()).stream()
                .filter(each -> each.number() < own.number())
                .toList());
    counted.add(own);
    return counted;
  }

  private static Map<Long, Map<String, SetMark>> set(
      Collection<Long> nominationIds, List<FinalMark> finals, List<Correction> corrections) {
    Map<Long, Map<String, SetMark>> set = new HashMap<>();
    nominationIds.forEach(id -> set.put(id, new HashMap<>()));
    finals.forEach(mark -> set.get(mark.nominationId()).put(mark.criterion(), SetMark.of(mark)));
    corrections.stream()
        .filter(each -> each.subject() == Correction.Subject.MARK)
        .filter(each -> set.containsKey(each.nominationId()))
        .forEach(each -> set.get(each.nominationId()).put(each.point(), SetMark.of(each)));
    return set;
  }
}
