package id.paritrana.web.round;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.PanelSeats;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryDecision;
import id.paritrana.decision.PlenaryReadings;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.RunReadings;
import id.paritrana.decision.ScoringRun;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what lies before a plenary. */
@Singleton
class PlenaryViews {

  private final RoundViews rounds;
  private final Proposals proposals;
  private final RunReadings runs;
  private final ProgressViews progress;
  private final PanelSeats seats;

  PlenaryViews(
      RoundViews rounds,
      Proposals proposals,
      RunReadings runs,
      ProgressViews progress,
      PanelSeats seats) {
    this.rounds = rounds;
    this.proposals = proposals;
    this.runs = runs;
    this.progress = progress;
    this.seats = seats;
  }

  /**
   * @throws NoSuchEdition when the actor does not lead the round, or nothing of this kind was
   *     proposed yet
   */
  PlenaryView of(Actor actor, String edition, String category, Plenary.Purpose purpose) {
    Rounds.Place place = rounds.led(actor, edition, category);
    Proposals.Proposal proposal = proposals.of(place, purpose);
    List<Nomination> nominations =
        proposal.lines().stream().map(Proposals.Line::nomination).toList();
    return new PlenaryView(
        place,
        purpose,
        proposal.lines(),
        progress.nominees(nominations),
        seats.findByEditionIdOrderByNumber(place.edition().id()).stream()
            .filter(seat -> seat.holderId() != null)
            .toList(),
        proposal.madeOn(place.edition().timeZone()),
        runs.of(proposal.run()).run(),
        kept(place, purpose, proposal.run()));
  }

  /** What was decided of the same run before; empty where another run lies before the plenary. */
  private Map<Long, PlenaryDecision> kept(
      Rounds.Place place, Plenary.Purpose purpose, ScoringRun run) {
    if (purpose != Plenary.Purpose.FINAL && purpose != Plenary.Purpose.CORRECTION) {
      return Map.of();
    }
    PlenaryReadings.Held ranks = rounds.counting(place);
    return ranks.plenary().runId() == run.id()
        ? ranks.decisions().stream()
            .map(PlenaryReadings.Decided::decision)
            .collect(Collectors.toMap(PlenaryDecision::nominationId, Function.identity()))
        : Map.of();
  }
}
