package id.paritrana.indicator.csv;

import java.util.List;

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

  public List<Fault> faults() {
    return faults;
  }
}
