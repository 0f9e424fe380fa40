package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.TieBreak;
import id.paritrana.scoring.wording.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ranks nominees on their printed scores, then down the ladder of tie-breaks. */
final class Ranking {
  private final Scheme scheme;
  private final List<Standing> standings = new ArrayList<>();

  /** A nominee with a score, before it has a rank. */
  record Scored(
      Nominee nominee,
      BigDecimal printed,
      double exact,
      Breakdown.Combined breakdown,
      List<GateFinding> gates,
      List<Remark> remarks) {

    Scored saying(Remark more) {
      List<Remark> all = new ArrayList<>(remarks);
      all.add(more);
      return new Scored(nominee, printed, exact, breakdown, gates, all);
    }
  }

  private Ranking(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The standings in the order of their ranks; within a tie in the given order. */
  static List<Standing> of(Scheme scheme, List<Scored> scored) {
    Ranking ranking = new Ranking(scheme);
    for (List<Scored> equal : parted(scored, Scored::printed)) {
      ranking.resolve(equal, 0);
    }
    return ranking.standings;
  }

  private void resolve(List<Scored> equal, int step) {
    if (equal.size() == 1) {
      place(equal, false);
      return;
    }
    if (step == scheme.tieBreaks().size()) {
      place(said(equal, Remark.of("tie.open", equal.size())), true);
      return;
    }
    switch (scheme.tieBreaks().get(step)) {
      case TieBreak.Plenary _ -> place(said(equal, Remark.of("tie.plenary", equal.size())), true);
      case TieBreak.By(String criterion) -> by(criterion, equal, step);
    }
  }

  private void by(String criterion, List<Scored> equal, int step) {
    if (equal.stream().anyMatch(each -> printed(each, criterion).isEmpty())) {
      resolve(said(equal, Remark.of("tie.no-value", name(criterion))), step + 1);
      return;
    }
    List<List<Scored>> parts = parted(equal, each -> printed(each, criterion).orElseThrow());
    for (List<Scored> part : parts) {
      resolve(
          parts.size() == 1 ? part : said(part, Remark.of("tie.broken", name(criterion))),
          step + 1);
    }
  }

  private Object name(String criterion) {
    return scheme.criterion(criterion).<Object>map(found -> found.name()).orElse(criterion);
  }

  private Optional<BigDecimal> printed(Scored scored, String criterion) {
    return scored
        .breakdown()
        .find(criterion)
        .filter(found -> found.points().isPresent())
        .map(found -> scheme.rounding().of(found.points().getAsDouble()));
  }

  private void place(List<Scored> equal, boolean tied) {
    int rank = standings.size() + 1;
    int quota = scheme.winners();
    Prize prize =
        rank > quota ? Prize.NONE : rank + equal.size() - 1 > quota ? Prize.PLENARY : Prize.WINNER;
    for (Scored each : equal) {
      List<Remark> remarks = new ArrayList<>(each.remarks());
      if (prize == Prize.PLENARY) {
        remarks.add(Remark.of("prize.plenary", equal.size(), quota));
      }
      standings.add(
          new Standing.Ranked(
              each.nominee(),
              each.printed(),
              each.exact(),
              rank,
              tied,
              prize,
              scheme.classOf(each.printed().doubleValue()),
              each.breakdown(),
              each.gates(),
              remarks));
    }
  }

  private static List<Scored> said(List<Scored> equal, Remark remark) {
    return equal.stream().map(each -> each.saying(remark)).toList();
  }

  /** Parts of equal value, the highest value first. */
  private static List<List<Scored>> parted(List<Scored> all, Function<Scored, BigDecimal> value) {
    List<Scored> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(value).reversed());
    List<List<Scored>> parts = new ArrayList<>();
    for (Scored each : sorted) {
      boolean same =
          !parts.isEmpty()
              && value.apply(parts.getLast().getFirst()).compareTo(value.apply(each)) == 0;
      if (!same) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(each);
    }
    return parts;
  }
}
