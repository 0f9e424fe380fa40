package id.paritrana.web.edition;

import id.paritrana.award.Edition;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.award.Signatories;
import id.paritrana.award.Signatory;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
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

  PanelViews(PanelSeats seats, Signatories signatories, Accounts accounts) {
    this.seats = seats;
    this.signatories = signatories;
    this.accounts = accounts;
  }

  /** What is still to be done about the seats and the signatories. */
  EditionView.Preparation preparation(Edition edition) {
    List<PanelSeat> all = seats.findByEditionIdOrderByNumber(edition.id());
    return new EditionView.Preparation(
        all.size(),
        (int) all.stream().filter(seat -> seat.holderId() == null).count(),
        (int)
            signatories.findByEditionIdOrderByNumber(edition.id()).stream()
                .filter(Signatory::isPlaceholder)
                .count());
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
