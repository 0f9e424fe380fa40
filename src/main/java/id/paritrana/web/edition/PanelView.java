package id.paritrana.web.edition;

import id.paritrana.award.PanelSeat;
import id.paritrana.award.Signatory;
import id.paritrana.identity.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The panel of an edition, and who signs its certificates. */
public record PanelView(List<Seat> seats, List<Account> assessors, List<Signatory> signatories) {

  public PanelView {
    seats = List.copyOf(seats);
    assessors = List.copyOf(assessors);
    signatories = List.copyOf(signatories);
  }

  /** A seat with the account that holds it. */
  public record Seat(PanelSeat seat, @Nullable Account holder) {}
}
