package id.paritrana.web.audit;

import id.paritrana.indicator.DenominatorKind;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a figure of the record in the reader's language. */
final class FigureWords {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /**
   * As {@code FigureForm.words} writes a figure, {@code 3 / 4 WORKERS @ 2025-12-31 (source)}, and
   * {@code PublishedValue.words} a range.
   */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<value>%1$s(?:(?: / |–)%1$s)?)(?<percent> %%)?(?: (?<kind>[A-Z_]+))?".formatted(NUMBER)
              + " @ (?<day>\\d{4}-\\d\\d-\\d\\d) \\((?<source>.*)\\)",
          Pattern.DOTALL);

  private FigureWords() {}

  /** Empty for what is no figure, also where it only looks like one. */
  static Optional<String> of(Page page, String written) {
    Matcher figure = WRITTEN.matcher(written);
    if (!figure.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(told(page, figure));
    } catch (IllegalArgumentException | DateTimeException onlyLooksLikeOne) {
      return Optional.empty();
    }
  }

  private static String told(Page page, Matcher figure) {
    String value =
        NUMBER
            .matcher(figure.group("value"))
            .replaceAll(number -> page.number(new BigDecimal(number.group())));
    String percent = figure.group("percent") == null ? "" : " %";
    String kind = figure.group("kind");
    String against =
        kind == null
            ? ""
            : " " + page.text("nominations.against", page.label(DenominatorKind.valueOf(kind)));
    LocalDate day = LocalDate.parse(figure.group("day"));
    return value
        + percent
        + against
        + ". "
        + page.text("nominations.as-of-source", day, figure.group("source"));
  }
}
