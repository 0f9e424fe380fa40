package id.paritrana.web.documents;

import id.paritrana.report.FeedbackLine;
import id.paritrana.report.Range;
import id.paritrana.report.ScoreLine;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.explanation.PeerQuartiles;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The criteria of a feedback letter, each with the quartiles of the nominee's peers. */
final class FeedbackLines {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private final Page page;
  private final Run run;
  private final Standing.Ranked standing;
  private final List<FeedbackLine> lines = new ArrayList<>();

  FeedbackLines(Page page, Run run, Standing.Ranked standing) {
    this.page = page;
    this.run = run;
    this.standing = standing;
    standing.breakdown().parts().forEach(part -> collect(part, 1));
  }

  /** In the order of the tree, each before those beneath it. */
  List<FeedbackLine> all() {
    return List.copyOf(lines);
  }

  boolean areTold() {
    return lines.stream().anyMatch(line -> line.range() != null);
  }

  boolean areWithheld() {
    return lines.stream().anyMatch(line -> line.range() == null);
  }

  private void collect(Breakdown node, int depth) {
    BigDecimal own = Decimals.points(run.scheme(), node.points());
    Optional<PeerQuartiles> peers = PeerQuartiles.of(run, standing, node.criterion().id());
    lines.add(
        new FeedbackLine(
            Math.min(depth, ScoreLine.DEEPEST),
            node.criterion().name().in(page.language().locale()),
            Decimals.percent(node.weight()),
            own,
            peers.map(found -> range(found, own)).orElse(null),
            peers.map(this::said).orElseGet(() -> page.text("documents.quartiles.withheld"))));
    node.parts().forEach(part -> collect(part, depth + 1));
  }

  private static Range range(PeerQuartiles peers, @Nullable BigDecimal own) {
    return new Range(
        BigDecimal.ZERO,
        MOST,
        Decimals.whole(peers.low()),
        Decimals.whole(peers.high()),
        Decimals.whole(peers.median()),
        own);
  }

  private String said(PeerQuartiles peers) {
    return page.text(
        "documents.quartiles",
        Decimals.whole(peers.low()),
        Decimals.whole(peers.median()),
        Decimals.whole(peers.high()));
  }
}
