package id.paritrana.scoring.compliance;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an employer in one month. What is not known is empty and never counts as 0.
 *
 * @param month of the contribution
 * @param workers registered, of those who work there
 * @param wages reported, of those paid; rupiah
 * @param programmes that the workers are registered in
 * @param identityNumbers valid, of the registered workers
 * @param vendors that take part in social security, of all vendors and partners
 */
public record MonthlyRecord(
    YearMonth month,
    Optional<Contribution> contribution,
    Optional<Part> workers,
    Optional<Part> wages,
    Optional<Set<Programme>> programmes,
    Optional<Part> identityNumbers,
    Optional<Part> vendors) {

  public MonthlyRecord {
    programmes = programmes.map(Set::copyOf);
  }

  /** Whether there is a word on workers, wages, programmes and identity numbers. */
  boolean isReported() {
    return workers.isPresent()
        && wages.isPresent()
        && programmes.isPresent()
        && identityNumbers.isPresent();
  }
}
