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
  private final List<Placed> placed = new ArrayList<>();

  /** A nominee with its rank. */
  private record Placed(Scored one, int rank, int sharing) {}

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
    return ranking.placed.stream().map(ranking::standing).toList();
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
    int rank = placed.size() + 1;
    equal.forEach(each -> placed.add(new Placed(each, rank, equal.size())));
  }

  private Standing standing(Placed each) {
    Scored one = each.one();
    Prize prize = prize(each);
    List<Remark> remarks = new ArrayList<>(one.remarks());
    if (isAcross(each)) {
      remarks.add(Remark.of("prize.plenary", each.sharing(), scheme.winners()));
    } else if (prize == Prize.PLENARY) {
      remarks.add(Remark.of("prize.band", scheme.band(), scheme.winners()));
    }
    return new Standing.Ranked(
        one.nominee(),
        one.printed(),
        one.exact(),
        each.rank(),
        each.sharing() > 1,
        prize,
        scheme.classOf(one.printed().doubleValue()),
        one.breakdown(),
        one.gates(),
        remarks);
  }

  private Prize prize(Placed each) {
    boolean wins = each.rank() <= scheme.winners();
    return isAcross(each) || isWithinBand(each, wins)
        ? Prize.PLENARY
        : wins ? Prize.WINNER : Prize.NONE;
  }

  /** Whether a rank is shared across the end of the quota of winners. */
  private boolean isAcross(Placed each) {
    int quota = scheme.winners();
    return each.rank() <= quota && each.rank() + each.sharing() - 1 > quota;
  }

  /**
   * Whether a nominee stands within the band at the end of the quota, and that end is not decided:
   * the last who wins and the first who does not share a rank or are closer than the band. Equal
   * scores that the ladder told apart are decided.
   */
  private boolean isWithinBand(Placed each, boolean wins) {
    int quota = scheme.winners();
    if (quota == 0 || placed.size() <= quota) {
      return false;
    }
    Placed last = placed.get(quota - 1);
    Placed next = placed.get(quota);
    boolean open = last.rank() == next.rank() || isClose(last, next);
    return open && (wins ? isClose(each, next) : isClose(last, each));
  }

  private boolean isClose(Placed above, Placed below) {
    double difference = above.one().printed().subtract(below.one().printed()).doubleValue();
    return difference > 0 && difference < scheme.band();
  }
}
