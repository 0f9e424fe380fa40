package id.paritrana.scoring.compliance;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which employers are judged, each with the months for which it holds.
 *
 * <p>Of several rules that hold in a month the last one of the list counts, so that an exception
 * stands after the rule that it excepts.
 */
public record Rules(
    List<PaymentRule> payment, List<ProgrammeRule> programmes, IdentityNumberRule identityNumber) {

  public Rules {
    payment = List.copyOf(payment);
    programmes = List.copyOf(programmes);
  }

  /** The rule of payment for the contribution of a month; empty where none is known. */
  public Optional<PaymentRule> paymentIn(YearMonth month) {
    return payment.reversed().stream().filter(rule -> rule.holdsIn(month)).findFirst();
  }

  /** The rule of mandatory programmes in a month; empty where none is known. */
  public Optional<ProgrammeRule> programmesIn(YearMonth month) {
    return programmes.reversed().stream().filter(rule -> rule.holdsIn(month)).findFirst();
  }
}
