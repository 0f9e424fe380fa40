package id.paritrana.web.results;

import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.PublicResults;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the nominees of a page stand at the other level of the award. */
public record Elsewhere(Map<Long, List<PublicHistory.Entry>> byNominee) {

  static Elsewhere of(List<PublicHistory.Entry> entries) {
    return new Elsewhere(
        entries.stream().collect(Collectors.groupingBy(entry -> entry.ranked().nominee().id())));
  }

  /** The places of a nominee there; none where it is in no published result of that level. */
  public List<PublicHistory.Entry> of(PublicResults.Ranked ranked) {
    return byNominee.getOrDefault(ranked.nominee().id(), List.of());
  }

  public boolean isEmpty() {
    return byNominee.isEmpty();
  }
}
