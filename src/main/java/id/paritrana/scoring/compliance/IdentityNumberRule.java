package id.paritrana.scoring.compliance;

import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an identity number (NIK) can exist; whether it does, only the civil registry knows.
 *
 * <p>A number has 16 digits: province, regency or city and district of the first registration (2
 * each), day, month and year of birth (2 each, the day of women plus 40), and a serial number (4).
 *
 * @param provinces the codes of provinces
 */
public record IdentityNumberRule(Set<Integer> provinces, String source, Words note) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{16}");
  private static final int WOMEN = 40;

  public IdentityNumberRule {
    provinces = Set.copyOf(provinces);
  }

  /**
   * Why a number cannot exist; nothing if it can. It cannot if it is not 16 digits, if its province
   * is unknown, its regency, district or serial number is 0, or if its day of birth lies in no
   * calendar of 1900 to the day asked.
   */
  public List<Remark> faults(String number, LocalDate asOf) {
    if (!DIGITS.matcher(number).matches()) {
      return List.of(Remark.of("nik.digits"));
    }
    List<Remark> faults = new ArrayList<>();
    if (!provinces.contains(part(number, 0, 2))) {
      faults.add(Remark.of("nik.province", number.substring(0, 2)));
    }
    if (part(number, 2, 4) == 0 || part(number, 4, 6) == 0) {
      faults.add(Remark.of("nik.region", number.substring(2, 6)));
    }
    if (!born(number, 1900, asOf) && !born(number, 2000, asOf)) {
      faults.add(Remark.of("nik.birth", number.substring(6, 12)));
    }
    if (part(number, 12, 16) == 0) {
      faults.add(Remark.of("nik.serial"));
    }
    return faults;
  }

  private static boolean born(String number, int century, LocalDate asOf) {
    int day = part(number, 6, 8);
    int year = century + part(number, 10, 12);
    try {
      LocalDate birth = LocalDate.of(year, part(number, 8, 10), day > WOMEN ? day - WOMEN : day);
      return !birth.isAfter(asOf);
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static int part(String number, int from, int to) {
    return Integer.parseInt(number, from, to, 10);
  }
}
