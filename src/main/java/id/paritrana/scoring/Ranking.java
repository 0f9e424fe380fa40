package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ranks nominees and says how ties were broken and who wins. */
final class Ranking implements Ladder.Climbing<Ranking.Scored> {
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
    new Ladder<>(scheme, ranking).order(scored);
    return ranking.standings;
  }

  @Override
  public BigDecimal score(Scored one) {
    return one.printed();
  }

  @Override
  public Optional<BigDecimal> points(Scored one, String criterion) {
    return one.breakdown()
        .find(criterion)
        .filter(found -> found.points().isPresent())
        .map(found -> scheme.rounding().of(found.points().getAsDouble()));
  }

  @Override
  public List<Scored> saying(List<Scored> equal, Remark remark) {
    return equal.stream().map(each -> each.saying(remark)).toList();
  }

  @Override
  public void place(List<Scored> equal) {
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
              equal.size() > 1,
              prize,
              scheme.classOf(each.printed().doubleValue()),
              each.breakdown(),
              each.gates(),
              remarks));
    }
  }
}
