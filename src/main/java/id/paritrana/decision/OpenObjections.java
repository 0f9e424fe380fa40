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

  /** Why the result cannot be final: an objection is open. */
  Optional<Refusal> stillOpen(Rounds.Place place) {
    long open = count(place);
    return open == 0
        ? Optional.empty()
        : Optional.of(Refusal.conflict("round.objections-undecided", Map.of("count", open)));
  }
}
