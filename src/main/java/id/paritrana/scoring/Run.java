package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The result of scoring the nominees of one category.
 *
 * @param engine version of the engine
 * @param scheme the scheme as given, with its judged criteria also where they were not counted
 * @param standings the ranked from rank 1 on, then those without a score, then the refused; within
 *     equals by id
 */
public record Run(
    String engine, Stage stage, Scheme scheme, List<Standing> standings, List<Remark> remarks) {

  public Run {
    standings = List.copyOf(standings);
    remarks = List.copyOf(remarks);
  }

  /** The ranked nominees, rank 1 first. */
  public List<Standing.Ranked> ranked() {
    return standings.stream()
        .filter(Standing.Ranked.class::isInstance)
        .map(Standing.Ranked.class::cast)
        .toList();
  }

  /** The standing of a nominee. */
  public Optional<Standing> standingOf(String nominee) {
    return standings.stream().filter(each -> each.nominee().id().equals(nominee)).findFirst();
  }

  /** Two nominees whose printed scores are closer than the scheme's band, the better one first. */
  public record Close(Standing.Ranked above, Standing.Ranked below, double difference) {}

  /**
   * All pairs within the band, from the top; none if the band is 0. Equal scores that the ladder of
   * tie-breaks told apart are decided and not among them.
   */
  public List<Close> withinBand() {
    List<Standing.Ranked> ranked = ranked();
    List<Close> pairs = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      for (int j = i + 1; j < ranked.size(); j++) {
        double difference = ranked.get(i).score().subtract(ranked.get(j).score()).doubleValue();
        if (difference >= scheme.band()) {
          break;
        }
        if (difference > 0 || ranked.get(i).rank() == ranked.get(j).rank()) {
          pairs.add(new Close(ranked.get(i), ranked.get(j), difference));
        }
      }
    }
    return pairs;
  }
}
