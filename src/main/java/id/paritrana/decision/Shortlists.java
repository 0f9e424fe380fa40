package id.paritrana.decision;

import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was put on the shortlist of a round. */
@Singleton
public class Shortlists {

  private final Plenaries plenaries;
  private final PlenaryDecisions decisions;
  private final Nominations nominations;
  private final ScoringRuns runs;

  Shortlists(
      Plenaries plenaries, PlenaryDecisions decisions, Nominations nominations, ScoringRuns runs) {
    this.plenaries = plenaries;
    this.decisions = decisions;
    this.nominations = nominations;
    this.runs = runs;
  }

  /**
   * Whether the desk scores were computed anew since the plenary on the shortlist, as after an
   * upheld objection of a nominee that is not on it.
   */
  public boolean isOutdated(CategoryRound round) {
    return plenaries
        .last(round.id(), Plenary.Purpose.SHORTLIST)
        .map(Plenary::runId)
        .filter(
            decidedOn ->
                runs.last(round.id(), ScoringRun.Purpose.DESK)
                    .map(ScoringRun::id)
                    .filter(last -> !last.equals(decidedOn))
                    .isPresent())
        .isPresent();
  }

  /** In the order of their numbers; empty before the plenary on the shortlist. */
  public List<Nomination> of(CategoryRound round) {
    return plenaries
        .last(round.id(), Plenary.Purpose.SHORTLIST)
        .map(
            plenary -> {
              Set<Long> ids =
                  decisions.findByPlenaryId(plenary.id()).stream()
                      .filter(decision -> decision.decided() != null)
                      .map(PlenaryDecision::nominationId)
                      .collect(Collectors.toSet());
              return nominations.findByCategoryIdOrderByNumber(round.categoryId()).stream()
                  .filter(n -> ids.contains(n.id()))
                  .toList();
            })
        .orElse(List.of());
  }
}
