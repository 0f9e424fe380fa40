package id.paritrana.scoring.scheme;

import java.util.List;

/** What came of reading a scheme file. */
public sealed interface SchemeReading {

  /** It can be used. */
  record Readable(Scheme scheme) implements SchemeReading {}

  /** It cannot; all faults at once, in the order of the file. */
  record Faulty(List<SchemeFault> faults) implements SchemeReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
