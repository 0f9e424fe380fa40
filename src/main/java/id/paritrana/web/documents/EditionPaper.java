package id.paritrana.web.documents;

import id.paritrana.award.Category;
import id.paritrana.decision.EditionCourse;
import id.paritrana.decision.EditionCourse.Step;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.Quote;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.indicator.shrinkage.FallGroup;
import id.paritrana.indicator.shrinkage.FallLine;
import id.paritrana.indicator.shrinkage.Shrinkage;
import id.paritrana.indicator.shrinkage.Trace;
import id.paritrana.indicator.shrinkage.TracedFigure;
import id.paritrana.publication.Headings;
import id.paritrana.report.ContradictionLine;
import id.paritrana.report.CourseLine;
import id.paritrana.report.EditionReport;
import id.paritrana.report.FallRow;
import id.paritrana.report.Letterhead;
import id.paritrana.report.ObjectionLine;
import id.paritrana.report.RefusalLine;
import id.paritrana.report.ShareLine;
import id.paritrana.report.StepLine;
import id.paritrana.web.Page;
import id.paritrana.web.dossier.GateWords;
import id.paritrana.web.dossier.Measures;
import id.paritrana.web.oversight.ShrinkView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the report of an edition; it counts, and tells no mark. */
final class EditionPaper {

  private final Page page;
  private final Locale locale;
  private final EditionCourse course;
  private final Shrinkage shrinkage;

  EditionPaper(Page page, EditionCourse course, Shrinkage shrinkage) {
    this.page = page;
    this.locale = page.language().locale();
    this.course = course;
    this.shrinkage = shrinkage;
  }

  EditionReport at(Instant now, @Nullable Letterhead letterhead) {
    Map<String, String> names =
        course.categories().stream()
            .collect(Collectors.toMap(Category::code, category -> category.name(locale)));
    return new EditionReport(
        Headings.of(course.edition()),
        course.edition().name(),
        course.edition().isIllustrative(),
        steps(course.inAll()),
        course.refusals().entrySet().stream()
            .map(r -> new RefusalLine(GateWords.of(page, r.getKey()), r.getValue().intValue()))
            .toList(),
        course.byCategory().stream()
            .map(count -> line(count, names.get(count.key()), count.at(Step.DRAFTED)))
            .toList(),
        course.byRegion().stream().map(count -> line(count, count.key(), null)).toList(),
        course.objections().stream().map(this::objection).toList(),
        shrinkage.byIndicator().stream().flatMap(this::shares).toList(),
        shrinkage.byIndicator().stream().flatMap(this::falls).toList(),
        shrinkage.contradicted().stream().map(this::contradiction).toList(),
        now.atZone(course.edition().timeZone()),
        letterhead);
  }

  private List<StepLine> steps(EditionCourse.Count all) {
    return Arrays.stream(Step.values())
        .map(
            step -> new StepLine(page.label(step), all.at(step), Decimals.percent(all.share(step))))
        .toList();
  }

  private static CourseLine line(
      EditionCourse.Count count, String name, @Nullable Integer drafted) {
    return new CourseLine(
        name,
        drafted,
        count.at(Step.SUBMITTED),
        count.at(Step.ADMITTED),
        count.at(Step.SHORTLISTED),
        count.at(Step.ASSESSED),
        count.at(Step.RANKED),
        count.at(Step.WON),
        count.returned(),
        count.withdrawn(),
        count.refused());
  }

  private ObjectionLine objection(EditionCourse.ObjectionCount count) {
    return new ObjectionLine(
        page.label(count.subject()),
        (int) count.raised(),
        (int) count.upheld(),
        (int) count.dismissed(),
        (int) count.open());
  }

  private Stream<ShareLine> shares(FallGroup group) {
    return group.lines().stream()
        .filter(ShrinkView::isDrawn)
        .map(
            line -> {
              FallLine.Sums sums = line.sums().orElseThrow();
              return new ShareLine(
                  group.definition().name(locale),
                  ShrinkView.basis(page, line),
                  sums.declared().share().orElseThrow(),
                  sums.verified().share().orElseThrow(),
                  sums.last().share().orElseThrow());
            });
  }

  /** The uncompared figures of an indicator stand on its first row, or on one of their own. */
  private Stream<FallRow> falls(FallGroup group) {
    String name = group.definition().name(locale);
    if (group.lines().isEmpty()) {
      return Stream.of(
          new FallRow(
              name,
              page.text("shrink.nothing-compared"),
              0,
              0,
              0,
              null,
              null,
              "",
              group.uncomparedInAll()));
    }
    return group.lines().stream()
        .map(
            line ->
                new FallRow(
                    name,
                    ShrinkView.basis(page, line),
                    line.compared(),
                    line.fell(),
                    line.rose(),
                    twoDecimals(line.median()),
                    line.largestFall().map(EditionPaper::twoDecimals).orElse(null),
                    line.basis() == Trace.Basis.AMOUNTS ? "%" : page.text("documents.points"),
                    line == group.lines().getFirst() ? group.uncomparedInAll() : 0));
  }

  private ContradictionLine contradiction(TracedFigure traced) {
    Figure figure = traced.figure();
    return new ContradictionLine(
        traced.nominee().name(),
        figure.definition().name(locale),
        figure.quotes().stream().map(this::said).collect(Collectors.joining("\n")),
        figure
            .reconciliation()
            .map(settled -> settled(figure, settled))
            .orElseGet(() -> page.text("shrink.unsettled")));
  }

  private String said(Quote quote) {
    return Measures.quoted(page, quote) + ": " + quote.source();
  }

  private String settled(Figure figure, Reconciliation settled) {
    return figure
            .followed()
            .map(
                quote ->
                    page.text(
                        "verifications.reconciled", Measures.quoted(page, quote), quote.source()))
            .orElseGet(() -> page.text("verifications.reconciled.none"))
        + "\n"
        + settled.reason()
        + "\n"
        + page.time(settled.decidedAt(), course.edition().timeZone())
        + shrinkage.nameOf(settled.decidedBy()).map(name -> ", " + name).orElse("");
  }

  private static BigDecimal twoDecimals(BigDecimal change) {
    return change.setScale(2, RoundingMode.HALF_UP);
  }
}
