package id.paritrana.web.documents;

import id.paritrana.decision.ReadingResults;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.publication.Headings;
import id.paritrana.report.FeedbackComment;
import id.paritrana.report.FeedbackLetters;
import id.paritrana.report.FeedbackReport;
import id.paritrana.report.MarkLine;
import id.paritrana.report.Note;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.explanation.Distance;
import id.paritrana.scoring.explanation.Gain;
import id.paritrana.scoring.explanation.Gaining;
import id.paritrana.scoring.explanation.Lift;
import id.paritrana.scoring.explanation.Lifting;
import id.paritrana.scoring.explanation.PeerQuartiles;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills and prints a nominee's feedback letter; no assessor and no other nominee is named in it.
 */
@Singleton
final class FeedbackPaper {

  /** How many improvements a letter names. */
  private static final int IMPROVEMENTS = 2;

  /** A figure that would have to change by more than itself is no advice. */
  private static final double FARTHEST = 1;

  private final Nominations nominations;
  private final ReadingResults results;
  private final ResultPaper paper;
  private final MarkLines marks;
  private final FeedbackLetters letters;

  FeedbackPaper(
      Nominations nominations,
      ReadingResults results,
      ResultPaper paper,
      MarkLines marks,
      FeedbackLetters letters) {
    this.nominations = nominations;
    this.results = results;
    this.paper = paper;
    this.marks = marks;
    this.letters = letters;
  }

  /**
   * The letter as a PDF.
   *
   * @throws NoSuchNomination when there is none that the actor may read yet
   */
  byte[] pdf(Page page, Actor actor, String number) {
    return letters.pdf(report(page, actor, number), page.language().locale());
  }

  /**
   * What the letter says.
   *
   * @throws NoSuchNomination when there is none that the actor may read yet
   */
  FeedbackReport report(Page page, Actor actor, String number) {
    Nomination nomination = nominations.withNumber(number);
    ReadingResults.Result result = results.feedbackOf(actor, nomination);
    ReadingResults.Line line = result.lineOf(nomination);
    Locale locale = page.language().locale();
    Standing.Ranked standing = line.standing();
    Run run = result.reading().run();
    FeedbackLines lines = new FeedbackLines(page, run, standing);
    return new FeedbackReport(
        Headings.of(result.place().edition()),
        result.place().category().name(locale),
        standing.nominee().name(),
        nomination.number(),
        standing.score(),
        line.rank(),
        result.lines().size(),
        ResultPaper.grade(standing, locale),
        ResultOrigin.state(result.place().round().stage()),
        paper.version(page, result),
        result.place().edition().isIllustrative() || run.scheme().isIllustrative(),
        lines.all(),
        peers(page, lines),
        distances(page, run, line),
        improvements(page, run, standing),
        comments(page, result, nomination),
        ResultOrigin.provenance(page, result, paper.committee(result)),
        paper.letterhead(result.place().edition()));
  }

  private static List<Note> peers(Page page, FeedbackLines lines) {
    List<Note> notes = new ArrayList<>();
    if (lines.areTold()) {
      notes.add(new Note(page.text("documents.peers.how")));
    }
    if (lines.areWithheld()) {
      notes.add(new Note(page.text("documents.peers.withheld", PeerQuartiles.FEWEST)));
    }
    return notes;
  }

  private static List<Note> distances(Page page, Run run, ReadingResults.Line line) {
    Distance distance = Distance.of(run, line.standing());
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            distance
                .toScore()
                .map(points -> page.text("documents.distance.score", points))
                .orElseGet(() -> page.text("documents.distance.highest"))));
    distance
        .scoreClass()
        .ifPresent(
            next ->
                notes.add(
                    new Note(
                        page.text(
                            "documents.distance.class",
                            distance.toClass().orElseThrow(),
                            next.name().in(page.language().locale())))));
    if (line.isMoved()) {
      notes.add(new Note(page.text("documents.moved", line.standing().rank(), line.rank())));
    } else {
      notes.addAll(lifts(page, Lifting.of(run, line.standing())));
    }
    return notes;
  }

  /** The least change of one figure that would do for a higher rank, and for a higher class. */
  private static List<Note> lifts(Page page, List<Lift> lifts) {
    return Stream.of(false, true)
        .flatMap(
            ofClass ->
                lifts.stream()
                    .filter(lift -> lift.scoreClass().isPresent() == ofClass)
                    .filter(lift -> lift.effort() <= FARTHEST)
                    .findFirst()
                    .stream())
        .map(lift -> new Note(said(page, lift)))
        .toList();
  }

  private static String said(Page page, Lift lift) {
    Locale locale = page.language().locale();
    return page.text(
        lift.scoreClass().isPresent() ? "documents.lift.class" : "documents.lift.rank",
        lift.scoreClass().map(reached -> reached.name().in(locale)).orElse(""),
        lift.rank(),
        lift.called().in(locale),
        Decimals.plain(lift.to()),
        Decimals.plain(lift.from()));
  }

  private static List<Note> improvements(Page page, Run run, Standing.Ranked standing) {
    List<Gain> gains = Gaining.of(run, standing).stream().limit(IMPROVEMENTS).toList();
    if (gains.isEmpty()) {
      return List.of(new Note(page.text("documents.gains.none")));
    }
    List<Note> notes = new ArrayList<>();
    gains.forEach(gain -> notes.add(new Note(gain.remark().in(page.language().locale()))));
    notes.add(new Note(page.text("documents.gains.how")));
    return notes;
  }

  /** In the order of the scheme, and within a criterion in one that tells nothing of the seats. */
  private List<FeedbackComment> comments(
      Page page, ReadingResults.Result result, Nomination nomination) {
    Locale locale = page.language().locale();
    Map<String, List<MarkLine>> given = marks.of(page, result, nomination);
    return result.reading().run().scheme().judged().stream()
        .flatMap(
            criterion ->
                given.getOrDefault(criterion.id(), List.of()).stream()
                    .map(MarkLine::reason)
                    .filter(reason -> !reason.isBlank())
                    .distinct()
                    .sorted()
                    .map(reason -> new FeedbackComment(criterion.name().in(locale), reason)))
        .toList();
  }
}
