package id.paritrana.cli;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Prize;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Sentence;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The standings of a run as tables. */
record Standings(Run run, Locale locale) {
  private static final int MOST = 20;
  private static final List<String> BRIEF =
      List.of("rank", "id", "name", "score", "class", "prize", "remarks");
  private static final List<String> FULL =
      List.of(
          "rank",
          "id",
          "name",
          "state",
          "score",
          "exact",
          "tied",
          "within-band",
          "prize",
          "class",
          "remarks");

  /** For the eye. */
  Part brief() {
    return new Part("standings", BRIEF, run.standings().stream().map(this::brief).toList());
  }

  private List<Object> brief(Standing standing) {
    Optional<Standing.Ranked> ranked = ranked(standing);
    return List.of(
        ranked.map(each -> each.rank() + (each.tied() ? "=" : "")).orElse("-"),
        standing.nominee().id(),
        standing.nominee().name(),
        ranked
            .map(Standing.Ranked::score)
            .map(score -> (Object) score)
            .orElse(OptionalDouble.empty()),
        ranked.flatMap(Standing.Ranked::scoreClass).map(each -> each.name().in(locale)),
        ranked
            .filter(each -> each.prize() != Prize.NONE)
            .map(each -> Said.of("prize." + Spelling.of(each.prize())).in(locale)),
        remarks(standing));
  }

  /** All that a run says of a nominee, the points of every criterion in a column of its own. */
  Part full() {
    List<String> criteria = run.scheme().criteria().stream().map(Criterion::id).toList();
    List<String> columns = new ArrayList<>(FULL);
    criteria.forEach(each -> columns.add("points." + each));
    Map<String, List<String>> close = closeTo();
    return new Part(
        "standings",
        columns,
        run.standings().stream()
            .map(each -> full(each, criteria, close.getOrDefault(each.nominee().id(), List.of())))
            .toList());
  }

  /** The ids of those within the band of each nominee. */
  private Map<String, List<String>> closeTo() {
    Map<String, List<String>> close = new HashMap<>();
    for (Run.Close pair : run.withinBand()) {
      String above = pair.above().nominee().id();
      String below = pair.below().nominee().id();
      close.computeIfAbsent(above, _ -> new ArrayList<>()).add(below);
      close.computeIfAbsent(below, _ -> new ArrayList<>()).add(above);
    }
    return close;
  }

  private List<Object> full(Standing standing, List<String> criteria, List<String> close) {
    Optional<Standing.Ranked> ranked = ranked(standing);
    List<Object> cells =
        new ArrayList<>(
            List.of(
                ranked.map(Standing.Ranked::rank),
                standing.nominee().id(),
                standing.nominee().name(),
                state(standing),
                ranked.map(Standing.Ranked::score),
                ranked.map(Standing.Ranked::exact),
                ranked.map(Standing.Ranked::tied),
                close,
                prize(standing),
                ranked.flatMap(Standing.Ranked::scoreClass).map(each -> each.id()),
                remarks(standing)));
    for (String criterion : criteria) {
      cells.add(
          breakdown(standing)
              .flatMap(each -> each.find(criterion))
              .map(Breakdown::points)
              .orElse(OptionalDouble.empty()));
    }
    return cells;
  }

  /** What is to be said of the run as a whole; of very many close pairs the first. */
  List<Sentence> notes() {
    List<Sentence> notes = new ArrayList<>();
    run.remarks().forEach(each -> notes.add(each::in));
    List<Sentence> close = close();
    notes.addAll(close.subList(0, Math.min(MOST, close.size())));
    if (close.size() > MOST) {
      notes.add(Said.of("score.close-more", close.size() - MOST));
    }
    return notes;
  }

  /** Pairs whose printed scores differ by less than the scheme's band. */
  private List<Sentence> close() {
    return run.withinBand().stream()
        .map(
            pair ->
                Said.of(
                    "score.close",
                    pair.above().nominee().name(),
                    pair.below().nominee().name(),
                    run.scheme().band()))
        .toList();
  }

  private List<String> remarks(Standing standing) {
    return standing.remarks().stream().map((Remark each) -> each.in(locale)).toList();
  }

  private static Optional<Standing.Ranked> ranked(Standing standing) {
    return standing instanceof Standing.Ranked ranked ? Optional.of(ranked) : Optional.empty();
  }

  private static Optional<String> prize(Standing standing) {
    return ranked(standing).map(each -> Spelling.of(each.prize()));
  }

  static Optional<Breakdown> breakdown(Standing standing) {
    return switch (standing) {
      case Standing.Ranked ranked -> Optional.of(ranked.breakdown());
      case Standing.Unscored unscored -> Optional.of(unscored.breakdown());
      case Standing.Refused _ -> Optional.empty();
    };
  }

  private static String state(Standing standing) {
    return switch (standing) {
      case Standing.Ranked _ -> "ranked";
      case Standing.Unscored _ -> "unscored";
      case Standing.Refused _ -> "refused";
    };
  }
}
