package id.paritrana.decision;

import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objections that still await their decision. */
@Singleton
public class OpenObjections {

  private final Objections objections;
  private final ObjectionDecisions decisions;

  OpenObjections(Objections objections, ObjectionDecisions decisions) {
    this.objections = objections;
    this.decisions = decisions;
  }

  public long count(Rounds.Place place) {
    List<Long> all =
        objections.findByCategoryIdOrderById(place.category().id()).stream()
            .map(Objection::id)
            .toList();
    return all.isEmpty() ? 0 : all.size() - decisions.findByObjectionIdIn(all).size();
  }

  /** Why the result cannot be final: an objection is open, or the scores that follow from one. */
  Optional<Refusal> stillOpen(Rounds.Place place) {
    long open = count(place);
    return open == 0
        ? beingScored(place)
        : Optional.of(Refusal.conflict("round.objections-undecided", Map.of("count", open)));
  }

  /** The upheld objections after which the category is not scored anew yet; one at most. */
  public List<Objection> unscored(Rounds.Place place) {
    return objections.unscored(place.category().id());
  }

  /** Why the scores cannot be relied on yet: a job is about to compute them anew. */
  private Optional<Refusal> beingScored(Rounds.Place place) {
    return unscored(place).isEmpty()
        ? Optional.empty()
        : Optional.of(Refusal.conflict("round.being-scored", Map.of()));
  }
}
