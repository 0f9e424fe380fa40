package id.paritrana.award;

import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills and empties the seats of an edition's panel. */
@Singleton
public class Panels {

  private final Editions editions;
  private final PanelSeats seats;
  private final Accounts accounts;
  private final EditionRights rights;
  private final Acts acts;

  Panels(Editions editions, PanelSeats seats, Accounts accounts, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.seats = seats;
    this.accounts = accounts;
    this.rights = rights;
    this.acts = acts;
  }

  /**
   * Seats a person, or leaves the seat vacant.
   *
   * @param username an assessor's account of the edition's committee; empty for a vacant seat
   */
  @Transactional
  public Outcome<PanelSeat> seat(
      Actor actor,
      String editionCode,
      int number,
      @Nullable String username,
      @Nullable String decree,
      Instant now) {
    Edition edition = editions.withCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    PanelSeat seat =
        seats.findByEditionIdOrderByNumber(edition.id()).stream()
            .filter(s -> s.number() == number)
            .findFirst()
            .orElseThrow(() -> new NoSuchEdition("seat " + number));
    Optional<Account> holder =
        username == null ? Optional.empty() : accounts.findByUsername(username);
    Optional<Refusal> fault = fault(edition, seat, username, holder);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    PanelSeat filled = seats.update(seat.heldBy(holder.map(Account::id).orElse(null), decree));
    acts.publish(
        new Edition.Changed(
            actor,
            now,
            edition.id(),
            edition.code(),
            "edition.seat-filled",
            List.of(new Change("seat " + number, nameOf(seat.holderId()), username))));
    return Outcome.done(filled);
  }

  private Optional<Refusal> fault(
      Edition edition, PanelSeat seat, @Nullable String username, Optional<Account> holder) {
    if (username == null) {
      return Optional.empty();
    }
    if (holder.isEmpty()
        || !holder.get().roles().contains(Role.ASSESSOR)
        || holder.get().organisationId() != edition.committeeId()) {
      return Optional.of(
          Refusal.invalid("holder", "panel.not-an-assessor", Map.of("given", username)));
    }
    return seats
        .findByEditionIdAndHolderId(edition.id(), holder.get().id())
        .filter(taken -> taken.number() != seat.number())
        .map(
            taken ->
                Refusal.invalid(
                    "holder",
                    "panel.sits-already",
                    Map.of("given", username, "seat", taken.number())));
  }

  private @Nullable String nameOf(@Nullable Long holderId) {
    return holderId == null
        ? null
        : accounts.findById(holderId).map(Account::username).orElse(null);
  }
}
