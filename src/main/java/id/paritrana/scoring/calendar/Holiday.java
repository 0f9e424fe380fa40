package id.paritrana.scoring.calendar;

import id.paritrana.scoring.wording.Words;
import java.time.LocalDate;

/**
 * A day that does not count as a working day.
 *
 * @param source the decree that names the day
 */
public record Holiday(LocalDate on, Kind kind, Words name, String source) {

  /** What makes it a holiday. */
  public enum Kind {
    /** A national holiday. */
    NATIONAL,
    /**
     * Collective leave (cuti bersama): for private employers optional, and taken from the leave.
     * That it moves a due day nevertheless is an assumption that no source confirms.
     */
    COLLECTIVE
  }
}
