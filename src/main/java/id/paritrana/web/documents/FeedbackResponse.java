package id.paritrana.web.documents;

import id.paritrana.report.FeedbackComment;
import id.paritrana.report.FeedbackLine;
import id.paritrana.report.FeedbackReport;
import id.paritrana.report.Note;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feedback letter says, for programs.
 *
 * @param field how many nominees are ranked
 * @param scoreClass empty where the scheme has none
 */
@Serdeable
record FeedbackResponse(
    String nomination,
    BigDecimal score,
    int rank,
    int field,
    @Nullable String scoreClass,
    boolean illustrative,
    List<CriterionResponse> criteria,
    List<String> distances,
    List<String> improvements,
    List<CommentResponse> comments) {

  /**
   * A criterion.
   *
   * @param depth steps below the total
   * @param weight in the whole, in per cent
   * @param peers quartiles of the other nominees in whole points; empty where they are withheld
   */
  @Serdeable
  record CriterionResponse(
      int depth,
      String criterion,
      BigDecimal weight,
      @Nullable BigDecimal score,
      @Nullable QuartilesResponse peers) {}

  /** The middle half of the other nominees. */
  @Serdeable
  record QuartilesResponse(BigDecimal low, @Nullable BigDecimal median, BigDecimal high) {}

  /** What the panel wrote about a criterion. */
  @Serdeable
  record CommentResponse(String criterion, String text) {}

  static FeedbackResponse of(FeedbackReport report) {
    return new FeedbackResponse(
        report.nomination(),
        report.score(),
        report.rank(),
        report.field(),
        report.grade(),
        report.illustrative(),
        report.lines().stream().map(FeedbackResponse::criterion).toList(),
        report.distances().stream().map(Note::text).toList(),
        report.improvements().stream().map(Note::text).toList(),
        report.comments().stream().map(FeedbackResponse::comment).toList());
  }

  private static CriterionResponse criterion(FeedbackLine line) {
    return new CriterionResponse(
        line.depth(),
        line.label(),
        line.weight(),
        line.score(),
        line.range() == null
            ? null
            : new QuartilesResponse(line.range().low(), line.range().line(), line.range().high()));
  }

  private static CommentResponse comment(FeedbackComment comment) {
    return new CommentResponse(comment.criterion(), comment.text());
  }
}
