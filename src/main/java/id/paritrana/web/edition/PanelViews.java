package id.paritrana.web.edition;

import id.paritrana.award.CalendarPolicy;
import id.paritrana.award.Edition;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.award.Signatories;
import id.paritrana.award.Signatory;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers the panel of an edition with the people who may sit on it. */
@Singleton
class PanelViews {

  private final PanelSeats seats;
  private final Signatories signatories;
  private final Accounts accounts;
  private final CalendarPolicy calendar;

  PanelViews(
      PanelSeats seats, Signatories signatories, Accounts accounts, CalendarPolicy calendar) {
    this.seats = seats;
    this.signatories = signatories;
    this.accounts = accounts;
    this.calendar = calendar;
  }

  /** What is still to be done about the seats, the signatories and the dates of the call. */
  EditionView.Preparation preparation(Edition edition, Instant now) {
    List<PanelSeat> all = seats.findByEditionIdOrderByNumber(edition.id());
    return new EditionView.Preparation(
        all.size(),
        (int) all.stream().filter(seat -> seat.holderId() == null).count(),
        (int)
            signatories.findByEditionIdOrderByNumber(edition.id()).stream()
                .filter(Signatory::isPlaceholder)
                .count(),
        edition.isOpened() ? List.of() : calendar.faults(edition, now));
  }

  PanelView of(Edition edition) {
    List<Account> people =
        accounts.listOrderByUsername().stream()
            .filter(account -> account.organisationId() == edition.committeeId())
            .toList();
    Map<Long, Account> byId =
        people.stream().collect(Collectors.toMap(Account::id, Function.identity()));
    return new PanelView(
        seats.findByEditionIdOrderByNumber(edition.id()).stream()
            .map(
                seat ->
                    new PanelView.Seat(
                        seat, seat.holderId() == null ? null : byId.get(seat.holderId())))
            .toList(),
        people.stream()
            .filter(
                account ->
                    account.roles().contains(Role.ASSESSOR)
                        && account.status() == Account.Status.ACTIVE)
            .toList(),
        signatories.findByEditionIdOrderByNumber(edition.id()));
  }
}
