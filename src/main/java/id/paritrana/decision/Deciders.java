package id.paritrana.decision;

import id.paritrana.award.Editions;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is asked about an objection, and who of them is free to decide it as people stand now. */
@Singleton
class Deciders {

  private final ObjectionHandings handings;
  private final Judges judges;
  private final Accounts accounts;
  private final PanelSeats seats;
  private final Editions editions;

  Deciders(
      ObjectionHandings handings,
      Judges judges,
      Accounts accounts,
      PanelSeats seats,
      Editions editions) {
    this.handings = handings;
    this.judges = judges;
    this.accounts = accounts;
    this.seats = seats;
    this.editions = editions;
  }

  /** What is to be decided. */
  record Matter(long editionId, long nominationId, Objection.Subject subject, String point) {
    static Matter of(Objection objection) {
      return new Matter(
          objection.editionId(), objection.nominationId(), objection.subject(), objection.point());
    }
  }

  /**
   * Figures and documents go to the verifiers while one of them is free; all else, the committee.
   */
  Objection.Decider first(Matter matter) {
    return isForVerifiers(matter.subject()) && !free(matter, Objection.Decider.VERIFIERS).isEmpty()
        ? Objection.Decider.VERIFIERS
        : Objection.Decider.COMMITTEE;
  }

  Objection.Decider asked(Objection objection) {
    return handings.asked(objection);
  }

  /** Until when those who are asked now should decide. */
  Instant replyDue(Objection objection) {
    return handings.replyDue(objection);
  }

  /** Of those who are asked now, the accounts that are free to decide. */
  Set<Long> free(Objection objection) {
    return free(Matter.of(objection), asked(objection));
  }

  /** To whom it can be handed on; empty where nobody there is free. */
  Optional<Objection.Decider> others(Objection objection) {
    Objection.Decider others =
        switch (asked(objection)) {
          case VERIFIERS -> Objection.Decider.COMMITTEE;
          case COMMITTEE -> Objection.Decider.VERIFIERS;
        };
    boolean mayBe = others == Objection.Decider.COMMITTEE || isForVerifiers(objection.subject());
    return mayBe && !free(Matter.of(objection), others).isEmpty()
        ? Optional.of(others)
        : Optional.empty();
  }

  Set<Long> judges(Objection objection) {
    return judges.of(objection.nominationId(), objection.subject(), objection.point());
  }

  Set<Long> conflicted(Objection objection) {
    return judges.conflicted(objection.nominationId());
  }

  private static boolean isForVerifiers(Objection.Subject subject) {
    return switch (subject) {
      case FIGURE, DOCUMENT -> true;
      case MARK, GATE -> false;
    };
  }

  /** For the committee its organisers decide; where none of them is free, holders of seats. */
  private Set<Long> free(Matter matter, Objection.Decider asked) {
    Set<Long> barred = judges.of(matter.nominationId(), matter.subject(), matter.point());
    Set<Long> conflicted = judges.conflicted(matter.nominationId());
    List<Account> unbiased =
        accounts.findByOrganisationId(editions.withId(matter.editionId()).committeeId()).stream()
            .filter(account -> account.status() == Account.Status.ACTIVE)
            .filter(account -> !barred.contains(account.id()))
            .filter(account -> !conflicted.contains(account.id()))
            .toList();
    return switch (asked) {
      case VERIFIERS -> with(Role.VERIFIER, unbiased);
      case COMMITTEE -> {
        Set<Long> organisers = with(Role.ORGANISER, unbiased);
        yield organisers.isEmpty() ? holders(matter.editionId(), unbiased) : organisers;
      }
    };
  }

  private Set<Long> holders(long editionId, List<Account> unbiased) {
    Set<Long> assessors = with(Role.ASSESSOR, unbiased);
    return seats.findByEditionIdOrderByNumber(editionId).stream()
        .map(PanelSeat::holderId)
        .filter(Objects::nonNull)
        .filter(assessors::contains)
        .collect(Collectors.toSet());
  }

  private static Set<Long> with(Role role, List<Account> accounts) {
    return accounts.stream()
        .filter(account -> account.roles().contains(role))
        .map(Account::id)
        .collect(Collectors.toSet());
  }
}
