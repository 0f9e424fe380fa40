package id.paritrana.web.objection;

import id.paritrana.decision.RankChanges;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a nominee stood and stands; empty without a score or a rank. */
@Serdeable
public record RankChangeResponse(
    String nomination,
    @Nullable BigDecimal scoreBefore,
    @Nullable Integer rankBefore,
    @Nullable BigDecimal scoreAfter,
    @Nullable Integer rankAfter) {

  public static RankChangeResponse of(RankChanges.Line line) {
    return new RankChangeResponse(
        line.nomination().number(),
        line.scoreBefore(),
        line.placeBefore(),
        line.scoreAfter(),
        line.placeAfter());
  }
}
