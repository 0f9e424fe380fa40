package id.paritrana.decision;

import id.paritrana.identity.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What minutes must look like before they are taken. */
final class MinutesForm {

  private MinutesForm() {}

  static List<Refusal> faults(
      Rounds.Place place,
      Plenary.Purpose purpose,
      Minutes minutes,
      Proposals.Proposal proposal,
      int seats,
      Instant now) {
    List<Refusal> faults = new ArrayList<>();
    dayFault(minutes.heldAt(), proposal, place.edition().timeZone(), now).ifPresent(faults::add);
    faults.addAll(Minutes.wordFaults(minutes.place(), minutes.text()));
    turnoutFault(minutes.turnout(seats), minutes.fewPresent()).ifPresent(faults::add);
    faults.addAll(voteFaults(minutes, proposal, minutes.turnout(seats).present()));
    if (purpose != Plenary.Purpose.SHORTLIST) {
      faults.addAll(rankFaults(place.category().winners(), minutes));
    }
    return faults;
  }

  /**
   * A plenary decides on a proposal, which is computed when nominations, verification or marking
   * have ended: it was held on the day of the proposal or later, and not in the future.
   */
  private static Optional<Refusal> dayFault(
      Instant heldAt, Proposals.Proposal proposal, ZoneId zone, Instant now) {
    if (heldAt.isAfter(now)) {
      return Optional.of(Refusal.invalid("heldAt", "plenary.in-the-future", Map.of("now", now)));
    }
    LocalDate first = proposal.madeOn(zone);
    return LocalDate.ofInstant(heldAt, zone).isBefore(first)
        ? Optional.of(
            Refusal.invalid(
                "heldAt", "plenary.before-proposal", Map.of("first", first, "now", now)))
        : Optional.empty();
  }

  private static Optional<Refusal> turnoutFault(
      Minutes.Turnout turnout, Minutes.FewPresent fewPresent) {
    if (turnout.present() == 0) {
      return Optional.of(Refusal.invalid("attendance", "plenary.nobody-present", Map.of()));
    }
    return turnout.isFew() && fewPresent == Minutes.FewPresent.ASK
        ? Optional.of(
            Refusal.invalid(
                "fewPresent",
                "plenary.few-present",
                Map.of("present", turnout.present(), "seats", turnout.seats())))
        : Optional.empty();
  }

  private static List<Refusal> voteFaults(
      Minutes minutes, Proposals.Proposal proposal, long present) {
    Map<String, Proposals.Line> lines =
        proposal.lines().stream()
            .collect(Collectors.toMap(line -> line.nomination().number(), Function.identity()));
    List<Refusal> faults = new ArrayList<>();
    Set<String> voted = new HashSet<>();
    for (Minutes.Vote vote : minutes.votes()) {
      Proposals.Line line = lines.get(vote.nomination());
      if (line == null || !voted.add(vote.nomination())) {
        throw new IllegalArgumentException(
            vote.nomination() + " does not lie before the plenary, or is voted on twice");
      }
      faults.addAll(vote.faults(line.place(), present));
    }
    if (voted.size() != lines.size()) {
      throw new IllegalArgumentException(
          "minutes speak of "
              + voted.size()
              + " nominations; "
              + lines.size()
              + " lie before the plenary");
    }
    return faults;
  }

  /**
   * Places begin at 1 and leave no gap but the one behind a tie; a tie may not bring in more
   * winners than the quota.
   */
  private static List<Refusal> rankFaults(int winners, Minutes minutes) {
    List<Integer> places =
        minutes.votes().stream()
            .map(Minutes.Vote::decided)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    Optional<Integer> wrong = Optional.empty();
    for (int i = 0; i < places.size() && wrong.isEmpty(); i++) {
      boolean follows = places.get(i) == i + 1;
      boolean shares = i > 0 && places.get(i).equals(places.get(i - 1));
      if (!follows && !shares) {
        wrong = Optional.of(places.get(i));
      }
    }
    if (wrong.isPresent()) {
      return List.of(Refusal.invalid("votes", "plenary.places-gap", Map.of("given", wrong.get())));
    }
    long winning = places.stream().filter(place -> place <= winners).count();
    return winning > winners
        ? List.of(
            Refusal.invalid(
                "votes", "plenary.too-many-winners", Map.of("given", winning, "most", winners)))
        : List.of();
  }
}
