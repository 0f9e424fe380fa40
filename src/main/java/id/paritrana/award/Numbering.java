package id.paritrana.award;

import id.paritrana.identity.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How certificates of an edition are numbered: capital letters, digits and hyphens, and between
 * them
 *
 * <ul>
 *   <li>{@code {nomor}} or {@code {nomor:4}}, the running number through the edition, from 1, with
 *       at least so many digits, 6 at most;
 *   <li>{@code {edisi}}, the code of the edition;
 *   <li>{@code {kategori}}, the code of the category;
 *   <li>{@code {tahun}}, the assessment year;
 *   <li>{@code {tahun-terbit}} and {@code {bulan}}, year and Roman month of the issue.
 * </ul>
 *
 * The running number and the edition must be there, each once: so no two editions give the same
 * number by their patterns. {@code PRT-{edisi}-{nomor:4}} gives {@code PRT-KALTIM-2022-0001}.
 */
public record Numbering(String pattern) {

  public static final Numbering STANDARD = new Numbering("PRT-{edisi}-{nomor:4}");

  /** The longest number that fits its line on paper and an address; the register takes 80. */
  public static final int LONGEST = 60;

  private static final long MOST_CERTIFICATES = 999_999;
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)(?::([1-6]))?}");
  private static final Pattern PLAIN = Pattern.compile("[A-Z0-9-]*");
  private static final List<String> KNOWN =
      List.of("nomor", "edisi", "kategori", "tahun", "tahun-terbit", "bulan");
  private static final List<String> MONTHS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** In August, the month with the longest Roman figure. */
  private static final LocalDate LONGEST_DATE = LocalDate.of(2000, 8, 1);

  /** What the edition set, or the standard where it set nothing. */
  public static Numbering of(WordingDraft wording) {
    return wording.numbering().isEmpty() ? STANDARD : new Numbering(wording.numbering());
  }

  /** The number of a certificate. */
  public String number(Edition edition, Category category, LocalDate issuedOn, long running) {
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> Matcher.quoteReplacement(part(place, edition, category, issuedOn, running)));
  }

  /** Everything that stands against the pattern in an edition with these categories. */
  List<Refusal> faults(Edition edition, List<Category> categories) {
    List<Refusal> faults = new ArrayList<>();
    List<MatchResult> places = PLACE.matcher(pattern).results().toList();
    places.stream()
        .filter(place -> !isKnown(place))
        .forEach(place -> faults.add(fault("numbering.place", Map.of("given", place.group()))));
    String rest = PLACE.matcher(pattern).replaceAll("");
    if (!PLAIN.matcher(rest).matches()) {
      faults.add(fault("numbering.characters", Map.of("given", rest.replaceAll("[A-Z0-9-]", ""))));
    }
    for (String needed : List.of("nomor", "edisi")) {
      if (places.stream().filter(place -> place.group(1).equals(needed)).count() != 1) {
        faults.add(fault("numbering.once", Map.of("needed", "{" + needed + "}")));
      }
    }
    return faults.isEmpty() ? lengthFault(edition, categories) : faults;
  }

  private List<Refusal> lengthFault(Edition edition, List<Category> categories) {
    int longest =
        categories.stream()
            .mapToInt(
                category -> number(edition, category, LONGEST_DATE, MOST_CERTIFICATES).length())
            .max()
            .orElse(0);
    return longest > LONGEST
        ? List.of(fault("numbering.length", Map.of("given", longest, "most", LONGEST)))
        : List.of();
  }

  private static boolean isKnown(MatchResult place) {
    return KNOWN.contains(place.group(1))
        && (place.group(2) == null || place.group(1).equals("nomor"));
  }

  private static String part(
      MatchResult place, Edition edition, Category category, LocalDate issuedOn, long running) {
    return switch (place.group(1)) {
      case "nomor" ->
          place.group(2) == null
              ? Long.toString(running)
              : ("%0" + place.group(2) + "d").formatted(running);
      case "edisi" -> edition.code();
      case "kategori" -> category.code().toUpperCase(Locale.ROOT);
      case "tahun" -> Integer.toString(edition.periodTo().getYear());
      case "tahun-terbit" -> Integer.toString(issuedOn.getYear());
      case "bulan" -> MONTHS.get(issuedOn.getMonthValue() - 1);
      default -> place.group();
    };
  }

  private static Refusal fault(String code, Map<String, Object> facts) {
    return Refusal.invalid("numbering", code, facts);
  }
}
