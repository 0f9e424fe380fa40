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
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        kept(place, purpose, proposal.run()),
        departures(place, purpose, proposal.run()));
  }

  /** What was decided before, where the plenary speaks of a result that was decided once. */
  private List<PlenaryDecision> earlier(
      Rounds.Place place, Plenary.Purpose purpose, Predicate<PlenaryReadings.Held> wanted) {
    if (purpose != Plenary.Purpose.FINAL && purpose != Plenary.Purpose.CORRECTION) {
      return List.of();
    }
    PlenaryReadings.Held ranks = rounds.counting(place);
    return wanted.test(ranks)
        ? ranks.decisions().stream().map(PlenaryReadings.Decided::decision).toList()
        : List.of();
  }

  /** What was decided of the same run; empty where another run lies before the plenary. */
  private Map<Long, PlenaryDecision> kept(
      Rounds.Place place, Plenary.Purpose purpose, ScoringRun run) {
    return byNomination(
        earlier(place, purpose, held -> held.plenary().runId() == run.id()).stream());
  }

  /** What was decided otherwise than proposed, of a run that another one replaces. */
  private Map<Long, PlenaryDecision> departures(
      Rounds.Place place, Plenary.Purpose purpose, ScoringRun run) {
    return byNomination(
        earlier(place, purpose, held -> held.plenary().runId() != run.id()).stream()
            .filter(each -> !Objects.equals(each.proposed(), each.decided())));
  }

  private static Map<Long, PlenaryDecision> byNomination(Stream<PlenaryDecision> decisions) {
    return decisions.collect(Collectors.toMap(PlenaryDecision::nominationId, Function.identity()));
  }
}
