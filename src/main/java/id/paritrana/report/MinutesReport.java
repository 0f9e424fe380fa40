package id.paritrana.report;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes of a plenary print.
 *
 * @param heading what stands at the head of every document
 * @param category category of the edition
 * @param purpose what it decided
 * @param number plenaries of the same purpose count from 1
 * @param matter which correction it decided on, of any length, or null where it was none
 * @param heldAt when it was held, in the zone whose time the document shows
 * @param place where it was held
 * @param recordedAt when the minutes were recorded, in the same zone
 * @param present how many seats were present
 * @param seats how many seats the committee has
 * @param few true where no more than half of them were, which the committee confirmed
 * @param illustrative true where figures or weights are illustrative, which the page then says
 * @param text what was said, of any length
 * @param decisions one for each nomination, best first
 * @param attendance one for each seat that the minutes speak of
 * @param dissents what seats put on record against the decision
 * @param signatures one for each seat that was present
 * @param runHash hash of the run that lay before it, as hexadecimal digits
 * @param letterhead above everything, or null for none
 */
public record MinutesReport(
    Heading heading,
    String category,
    PlenaryPurpose purpose,
    int number,
    @Nullable String matter,
    ZonedDateTime heldAt,
    String place,
    ZonedDateTime recordedAt,
    int present,
    int seats,
    boolean few,
    boolean illustrative,
    String text,
    List<DecisionLine> decisions,
    List<SeatLine> attendance,
    List<DissentLine> dissents,
    List<SigningSeat> signatures,
    String runHash,
    @Nullable Letterhead letterhead) {

  public MinutesReport {
    decisions = List.copyOf(decisions);
    attendance = List.copyOf(attendance);
    dissents = List.copyOf(dissents);
    signatures = List.copyOf(signatures);
  }
}
