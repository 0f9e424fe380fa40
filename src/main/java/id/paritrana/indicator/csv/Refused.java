package id.paritrana.indicator.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was given cannot be used; carries every fault that was found. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  public Refused(List<Fault> faults) {
    super("%d faults".formatted(faults.size()));
    this.faults = List.copyOf(faults);
  }

  public Refused(Fault fault) {
    this(List.of(fault));
  }

  /** The same with the faults that were found before, each told once. */
  public Refused after(List<Fault> earlier) {
    Set<Fault> all = new LinkedHashSet<>(earlier);
    all.addAll(faults);
    return new Refused(List.copyOf(all));
  }

  public List<Fault> faults() {
    return faults;
  }
}
