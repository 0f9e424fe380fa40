package id.paritrana.indicator;

import id.paritrana.award.WorkingCalendar;
import id.paritrana.indicator.records.OwnRecords;
import id.paritrana.indicator.records.ShippedRules;
import id.paritrana.scoring.compliance.Assessment;
import id.paritrana.scoring.compliance.DueDays;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.Period;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A company's monthly records, judged by the rules that come with the program.
 *
 * @param fileName as it was handed in
 * @param sha256 of the file's bytes, lower-case hexadecimal
 */
public record JudgedRecords(String fileName, String sha256, Assessment assessment) {

  /** The beginning of a hash that a source names; the whole stands with the document. */
  private static final int HASH_SHOWN = 16;

  private static final int NAME_SHOWN = 120;

  /**
   * Reads and judges a file.
   *
   * @throws id.paritrana.indicator.csv.Refused with all its faults
   */
  static JudgedRecords of(String fileName, byte[] bytes, EmployerSize size, Period period) {
    OwnRecords own = OwnRecords.read(fileName, bytes, size, period);
    DueDays days = new DueDays(ShippedRules.RULES, WorkingCalendar.KNOWN, period);
    Employer employer = new Employer(own.employer(), "", size);
    return new JudgedRecords(
        fileName, DigestUtils.sha256Hex(bytes), Assessment.of(employer, own.records(), days));
  }

  /** What the records say of a figure now; empty where they say nothing of it. */
  public Optional<Measurement> measured(Figure figure) {
    return RecordedFigures.measured(figure.definition(), assessment.figures());
  }

  /** The source that figures from these records name. */
  String source() {
    return "%s (%s), SHA-256 %s…"
        .formatted(title(), shown(fileName), sha256.substring(0, HASH_SHOWN));
  }

  String title() {
    Period period = assessment.days().period();
    return "Catatan bulanan %s, %s s.d. %s"
        .formatted(shown(assessment.employer().id()), period.first(), period.last());
  }

  private static String shown(String text) {
    return text.length() > NAME_SHOWN ? text.substring(0, NAME_SHOWN) + "…" : text;
  }
}
