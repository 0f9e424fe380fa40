package id.paritrana.scoring.compliance;

import id.paritrana.scoring.wording.Words;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which programmes are mandatory for an employer of which size.
 *
 * @param from first month for which it holds
 * @param until last one, if it ended
 * @param note what the source leaves open
 */
public record ProgrammeRule(
    String id,
    YearMonth from,
    Optional<YearMonth> until,
    Map<EmployerSize, Set<Programme>> mandatory,
    String source,
    Words note) {

  public ProgrammeRule {
    mandatory = new EnumMap<>(mandatory);
    for (EmployerSize size : EmployerSize.values()) {
      if (!mandatory.containsKey(size)) {
        throw new IllegalArgumentException("no programmes for " + size + "; allowed: every size");
      }
    }
    mandatory = Map.copyOf(mandatory);
  }

  /** Whether it holds in this month. */
  public boolean holdsIn(YearMonth month) {
    return !month.isBefore(from) && until.map(last -> !month.isAfter(last)).orElse(true);
  }

  /** The mandatory programmes of an employer. */
  public Set<Programme> of(EmployerSize size) {
    return mandatory.get(size);
  }
}
