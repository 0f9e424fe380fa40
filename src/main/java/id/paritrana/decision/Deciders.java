package id.paritrana.decision;

import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /**
   * Who decides an objection.
   *
   * @param asked who is asked now
   * @param replyDue until when they should decide
   * @param barred who may not decide it
   * @param free of those who are asked, the accounts that are free to decide
   */
  record Bench(Objection.Decider asked, Instant replyDue, Judges.Barred barred, Set<Long> free) {}

  /**
   * Figures and documents go to the verifiers while one of them is free; all else, the committee.
   */
  Objection.Decider first(Judges.Matter matter) {
    Judges.Barred barred = judges.of(List.of(matter)).get(matter);
    return isForVerifiers(matter.subject())
            && !people(matter.editionId()).free(Objection.Decider.VERIFIERS, barred).isEmpty()
        ? Objection.Decider.VERIFIERS
        : Objection.Decider.COMMITTEE;
  }

  Bench of(Objection objection) {
    return of(List.of(objection)).get(objection.id());
  }

  /** The bench of each objection, by its id; few queries for each edition and category. */
  Map<Long, Bench> of(Collection<Objection> objections) {
    Map<Long, ObjectionHanding> handed = handings.last(objections);
    Map<Judges.Matter, Judges.Barred> barred =
        judges.of(objections.stream().map(Judges.Matter::of).toList());
    Map<Long, People> people =
        objections.stream()
            .map(Objection::editionId)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::people));
    return objections.stream()
        .collect(
            Collectors.toMap(
                Objection::id,
                objection ->
                    bench(
                        objection,
                        Optional.ofNullable(handed.get(objection.id())),
                        barred.get(Judges.Matter.of(objection)),
                        people.get(objection.editionId()))));
  }

  private static Bench bench(
      Objection objection,
      Optional<ObjectionHanding> handing,
      Judges.Barred barred,
      People people) {
    Objection.Decider asked = handing.map(ObjectionHanding::decider).orElse(objection.decider());
    return new Bench(
        asked,
        handing.map(ObjectionHanding::replyDue).orElse(objection.replyDue()),
        barred,
        people.free(asked, barred));
  }

  /** To whom it can be handed on; empty where nobody there is free. */
  Optional<Objection.Decider> others(Objection objection) {
    Bench bench = of(objection);
    Objection.Decider others =
        switch (bench.asked()) {
          case VERIFIERS -> Objection.Decider.COMMITTEE;
          case COMMITTEE -> Objection.Decider.VERIFIERS;
        };
    boolean mayBe = others == Objection.Decider.COMMITTEE || isForVerifiers(objection.subject());
    return mayBe && !people(objection.editionId()).free(others, bench.barred()).isEmpty()
        ? Optional.of(others)
        : Optional.empty();
  }

  private static boolean isForVerifiers(Objection.Subject subject) {
    return switch (subject) {
      case FIGURE, DOCUMENT -> true;
      case MARK, GATE -> false;
    };
  }

  private People people(long editionId) {
    Edition edition = editions.withId(editionId);
    return new People(
        accounts.findByOrganisationId(edition.committeeId()).stream()
            .filter(account -> account.status() == Account.Status.ACTIVE)
            .toList(),
        seats.findByEditionIdOrderByNumber(editionId).stream()
            .map(PanelSeat::holderId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  /**
   * The people of an edition's committee.
   *
   * @param active whose accounts are in use
   * @param holders the accounts that hold a seat
   */
  private record People(List<Account> active, Set<Long> holders) {

    /** For the committee its organisers decide; where none of them is free, holders of seats. */
    Set<Long> free(Objection.Decider asked, Judges.Barred barred) {
      return switch (asked) {
        case VERIFIERS -> with(Role.VERIFIER, barred);
        case COMMITTEE -> {
          Set<Long> organisers = with(Role.ORGANISER, barred);
          yield organisers.isEmpty() ? holders(barred) : organisers;
        }
      };
    }

    private Set<Long> holders(Judges.Barred barred) {
      return with(Role.ASSESSOR, barred).stream()
          .filter(holders::contains)
          .collect(Collectors.toSet());
    }

    private Set<Long> with(Role role, Judges.Barred barred) {
      return active.stream()
          .filter(account -> account.roles().contains(role))
          .map(Account::id)
          .filter(id -> !barred.includes(id))
          .collect(Collectors.toSet());
    }
  }
}
