package id.paritrana.web.documents;

import id.paritrana.award.Edition;
import id.paritrana.decision.RankUncertainty;
import id.paritrana.decision.ReadingResults;
import id.paritrana.decision.ReplacedVersions;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.publication.Headings;
import id.paritrana.publication.Letterheads;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.PublicVersions;
import id.paritrana.report.CriterionColumn;
import id.paritrana.report.Letterhead;
import id.paritrana.report.Note;
import id.paritrana.report.ResultRow;
import id.paritrana.report.ResultSheetReport;
import id.paritrana.report.ResultState;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.robustness.RankSample;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.ScoreClass;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills a category's result sheet; nothing on it tells what a single assessor gave. */
@Singleton
final class ResultPaper {

  private final Organisations organisations;
  private final Letterheads letterheads;
  private final ReplacedVersions versions;

  ResultPaper(Organisations organisations, Letterheads letterheads, ReplacedVersions versions) {
    this.organisations = organisations;
    this.letterheads = letterheads;
    this.versions = versions;
  }

  /** The sheet of the result that counts. */
  ResultSheetReport of(Page page, ReadingResults.Result result) {
    return of(
        page, result, ResultOrigin.state(result.place().round().stage()), version(page, result));
  }

  /** Which version the result that counts is, and why; null while it is the first. */
  @Nullable String version(Page page, ReadingResults.Result result) {
    return versions
        .ofCategory(result.place().category().id())
        .map(replacing -> replaces(page, result, replacing))
        .orElse(null);
  }

  /** The sheet of a version that was public, which says so where another superseded it. */
  ResultSheetReport of(Page page, PublicVersions.Version version) {
    return version
        .successor()
        .map(
            by -> of(page, version.result(), ResultState.SUPERSEDED, superseded(page, version, by)))
        .orElseGet(() -> of(page, version.result()));
  }

  private static String replaces(
      Page page, ReadingResults.Result result, ReplacedVersions.Replacing replacing) {
    return page.text(
        "documents.replaces",
        replacing.version(),
        replacing.replaced(),
        page.time(replacing.since(), result.place().edition().timeZone()),
        replacing.reason());
  }

  /** By which version one was superseded, after which one it replaced itself. */
  private String superseded(Page page, PublicVersions.Version version, PublicResults.Result by) {
    return versions
        .of(version.result().place().category().id(), version.number())
        .map(
            replacing ->
                replaces(page, version.result(), replacing)
                    + "\n"
                    + superseded(page, "documents.superseded.too", version, by))
        .orElseGet(() -> superseded(page, "documents.superseded", version, by));
  }

  private static String superseded(
      Page page, String key, PublicVersions.Version version, PublicResults.Result by) {
    return page.text(
        key,
        version.number(),
        by.version(),
        page.time(by.publishedAt(), by.edition().timeZone()),
        by.superseding().orElseThrow().correction().reason());
  }

  private ResultSheetReport of(
      Page page, ReadingResults.Result result, ResultState state, @Nullable String version) {
    Locale locale = page.language().locale();
    Scheme scheme = result.reading().run().scheme();
    Map<String, RankSample.Summary> ranks = ranks(result);
    return new ResultSheetReport(
        Headings.of(result.place().edition()),
        result.place().category().name(locale),
        state,
        version,
        result.place().edition().isIllustrative() || scheme.isIllustrative(),
        columns(scheme, locale),
        result.lines().stream().map(line -> row(page, result, line, ranks)).toList(),
        notes(page, result),
        ResultOrigin.provenance(page, result, committee(result)),
        letterhead(result.place().edition()));
  }

  /** The letterhead of an edition, or null where it has none. */
  @Nullable Letterhead letterhead(Edition edition) {
    return letterheads.of(edition);
  }

  /** The committee of the result's edition. */
  String committee(ReadingResults.Result result) {
    return committee(result.place().edition());
  }

  /** The committee of an edition. */
  String committee(Edition edition) {
    return organisations.findById(edition.committeeId()).map(Organisation::name).orElseThrow();
  }

  private static List<CriterionColumn> columns(Scheme scheme, Locale locale) {
    double all = scheme.root().parts().stream().mapToDouble(Criterion::weight).sum();
    return scheme.root().parts().stream()
        .map(
            part ->
                new CriterionColumn(part.name().in(locale), Decimals.percent(part.weight() / all)))
        .toList();
  }

  /** What the ranks in the repetitions of the run say, by the number of the nomination. */
  private static Map<String, RankSample.Summary> ranks(ReadingResults.Result result) {
    return RankUncertainty.of(result.reading().kept(), result.reading().run()).stream()
        .flatMap(found -> found.lines().stream())
        .collect(Collectors.toMap(RunRobustness.Line::nominee, RunRobustness.Line::ranks));
  }

  private static ResultRow row(
      Page page,
      ReadingResults.Result result,
      ReadingResults.Line line,
      Map<String, RankSample.Summary> ranks) {
    Standing.Ranked standing = line.standing();
    Scheme scheme = result.reading().run().scheme();
    List<@Nullable BigDecimal> scores = new ArrayList<>();
    standing
        .breakdown()
        .parts()
        .forEach(part -> scores.add(Decimals.points(scheme, part.points())));
    return new ResultRow(
        line.rank(),
        result.holders(line.rank()) > 1,
        standing.nominee().name(),
        standing.score(),
        grade(standing, page.language().locale()),
        (int) Math.floor(ranks.get(standing.nominee().id()).low()),
        (int) Math.ceil(ranks.get(standing.nominee().id()).high()),
        scores,
        note(page, line));
  }

  static @Nullable String grade(Standing.Ranked standing, Locale locale) {
    return standing.scoreClass().map(ScoreClass::name).map(name -> name.in(locale)).orElse(null);
  }

  private static @Nullable String note(Page page, ReadingResults.Line line) {
    List<String> notes = new ArrayList<>();
    if (line.isMoved()) {
      notes.add(page.text("documents.moved", line.standing().rank(), line.rank()));
    }
    notes.add(said(line.standing().remarks(), page.language().locale()));
    notes.removeIf(String::isEmpty);
    return notes.isEmpty() ? null : String.join(" ", notes);
  }

  private static List<Note> notes(Page page, ReadingResults.Result result) {
    Locale locale = page.language().locale();
    Run run = result.reading().run();
    List<Note> notes = new ArrayList<>();
    result.unranked().forEach(standing -> notes.add(new Note(unranked(page, standing))));
    for (Run.Close close : run.withinBand()) {
      notes.add(
          new Note(
              page.text(
                  "documents.band",
                  close.above().nominee().name(),
                  close.below().nominee().name(),
                  Decimals.plain(run.scheme().band()))));
    }
    if (!result.lines().isEmpty()) {
      notes.add(new Note(page.text("documents.interval", RankUncertainty.REPLICATES)));
    }
    run.remarks().forEach(remark -> notes.add(new Note(remark.in(locale))));
    return notes;
  }

  private static String unranked(Page page, Standing standing) {
    String name = standing.nominee().name();
    String why = said(standing.remarks(), page.language().locale());
    return switch (standing) {
      case Standing.Ranked _ -> page.text("documents.unranked", name);
      case Standing.Unscored _ -> page.text("documents.unscored", name, why);
      case Standing.Refused _ -> page.text("documents.refused", name, why);
    };
  }

  /** All remarks in one paragraph; those that are formulas have no full stop of their own. */
  static String said(List<Remark> remarks, Locale locale) {
    return remarks.stream()
        .map(remark -> remark.in(locale))
        .map(said -> said.endsWith(".") ? said : said + ".")
        .collect(Collectors.joining(" "));
  }
}
