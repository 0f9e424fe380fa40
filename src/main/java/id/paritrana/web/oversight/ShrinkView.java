package id.paritrana.web.oversight;

import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.shrinkage.FallGroup;
import id.paritrana.indicator.shrinkage.FallLine;
import id.paritrana.indicator.shrinkage.Shrinkage;
import id.paritrana.indicator.shrinkage.Trace;
import id.paritrana.indicator.shrinkage.TracedFigure;
import id.paritrana.web.Page;
import id.paritrana.web.dossier.Measures;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of an edition fell, as far as they were chosen.
 *
 * @param shrinkage of the chosen figures alone
 */
public record ShrinkView(Shrinkage shrinkage, Shrinkage.Choice choice) {

  private static final int OF_A_PAGE = 50;

  /** Where the report of the edition lies. */
  public String path() {
    return "/editions/" + shrinkage.edition().code() + "/shrink";
  }

  /** The report of what was chosen and an indicator, region or category besides. */
  public String chosen(String field, String key) {
    return path() + query(field, key);
  }

  /** The figures behind it. */
  public String figures(String field, String key) {
    return path() + "/figures" + query(field, key);
  }

  /** Where the number of a page of figures goes at the end. */
  public String pages() {
    String query = query("", "");
    return path() + "/figures" + query + (query.isEmpty() ? "?" : "&") + "page=";
  }

  public boolean isChosen() {
    return !query("", "").isEmpty();
  }

  public int lastPage() {
    return Math.max(1, (shrinkage.figures().size() + OF_A_PAGE - 1) / OF_A_PAGE);
  }

  /**
   * One page of the figures, the largest fall first.
   *
   * @param number from 1; beyond the last page it is empty
   */
  public List<TracedFigure> page(int number) {
    return shrinkage.largestFirst().stream()
        .skip((long) (Math.max(1, number) - 1) * OF_A_PAGE)
        .limit(OF_A_PAGE)
        .toList();
  }

  /** An indicator's or a category's name, or the region. */
  public String name(FallGroup group, Locale locale) {
    if (group.definition() != null) {
      return group.definition().name(locale);
    }
    return shrinkage.figures().stream()
        .map(TracedFigure::category)
        .filter(category -> category.code().equals(group.key()))
        .findFirst()
        .map(category -> category.name(locale))
        .orElse(group.key());
  }

  /** What the figures were chosen by, in words. */
  public String chosenNames(Page page) {
    Locale locale = page.language().locale();
    Stream<String> indicator =
        isBlank(choice.indicator())
            ? Stream.of()
            : shrinkage.byIndicator().stream().map(group -> name(group, locale));
    Stream<String> category =
        isBlank(choice.category())
            ? Stream.of()
            : shrinkage.byCategory().stream().map(group -> name(group, locale));
    Stream<String> region = isBlank(choice.region()) ? Stream.of() : Stream.of(choice.region());
    return Stream.of(indicator, region, category)
        .flatMap(names -> names)
        .collect(Collectors.joining(", "));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** What counts make when added up: a share, rupiah per worker, or the amount. */
  public static String made(Page page, FigureDefinition definition, FallLine.Sum sum) {
    Measurement measurement =
        Measurement.of(sum.numerator(), sum.denominator(), null, DenominatorKind.NOT_GIVEN);
    return sum.share()
        .filter(_ -> definition.isShare())
        .map(page::percent)
        .or(() -> Measures.share(page, definition, measurement))
        .orElseGet(() -> Measures.counts(page, definition, measurement));
  }

  /** Of counts from 0 to 100 %, as parts of it can be drawn; empty for anything else. */
  public List<FallGroup> drawn() {
    return shrinkage.byIndicator().stream()
        .filter(group -> group.lines().stream().anyMatch(ShrinkView::isDrawn))
        .toList();
  }

  /** Whether the sums of a line are shares. */
  public static boolean isDrawn(FallLine line) {
    return line.basis() == Trace.Basis.COUNTS && line.sums().isPresent();
  }

  /** −2,86 poin, or −3,10 % of an amount. */
  public static String change(Page page, Trace.Basis basis, BigDecimal change) {
    String number = Measures.points(page, change);
    return switch (basis) {
      case COUNTS, PERCENTAGES -> page.text("shrink.points", number);
      case AMOUNTS -> page.text("shrink.relative", number);
    };
  }

  /** What became of a figure, or why that cannot be said. */
  public static String told(Page page, Trace trace) {
    return switch (trace) {
      case Trace.Compared compared -> change(page, compared.basis(), compared.inAll());
      case Trace.Uncompared(Trace.Cause cause) -> page.label(cause);
    };
  }

  /** The basis of a line, with the denominator where it has one. */
  public static String basis(Page page, FallLine line) {
    return line.kind() == null
        ? page.label(line.basis())
        : page.label(line.basis())
            + ", "
            + page.text("nominations.against", page.label(line.kind()));
  }

  /** A figure at a stage: the counts, with the share that they make before them. */
  public static String value(Page page, TracedFigure traced, FigureValue value) {
    String counts = Measures.counts(page, traced.figure().definition(), value.measurement());
    return Measures.share(page, traced.figure().definition(), value.measurement())
        .map(share -> share + " (" + counts + ")")
        .orElse(counts);
  }

  private String query(String field, String key) {
    StringBuilder query = new StringBuilder();
    append(query, "indicator", field.equals("indicator") ? key : choice.indicator());
    append(query, "region", field.equals("region") ? key : choice.region());
    append(query, "category", field.equals("category") ? key : choice.category());
    return query.toString();
  }

  private static void append(StringBuilder query, String field, @Nullable String key) {
    if (!isBlank(key)) {
      query
          .append(query.isEmpty() ? "?" : "&")
          .append(field)
          .append('=')
          .append(URLEncoder.encode(key, StandardCharsets.UTF_8));
    }
  }
}
