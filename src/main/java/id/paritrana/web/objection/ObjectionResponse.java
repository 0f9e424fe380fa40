package id.paritrana.web.objection;

import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.ObjectionHanding;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.ReadingObjections;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection as programs read it.
 *
 * @param point the code of a figure, the id of a document, or the id of a criterion
 * @param pointName the same in words
 * @param evidence the name of the document that came with it; empty without one
 * @param decider who is asked: the verifiers or the committee
 * @param handings how it was handed on, the earliest first
 * @param answer empty while it is open, and so are its reason and its instant
 * @param changes scores and ranks before and after, as far as the caller may read them
 */
@Serdeable
record ObjectionResponse(
    String number,
    String nomination,
    Objection.Subject subject,
    String point,
    String pointName,
    String grounds,
    @Nullable String evidence,
    Objection.Decider decider,
    List<HandingResponse> handings,
    Instant raisedAt,
    Instant replyDue,
    ObjectionDecision.@Nullable Answer answer,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    List<RankChangeResponse> changes) {

  /** That it was handed on, to whom and why. */
  @Serdeable
  record HandingResponse(Objection.Decider decider, String reason, Instant handedAt) {
    static HandingResponse of(ObjectionHanding handing) {
      return new HandingResponse(handing.decider(), handing.reason(), handing.handedAt());
    }
  }

  static ObjectionResponse of(CaseView view) {
    return of(view.one(), view.point(), view.changes());
  }

  static ObjectionResponse of(CaseLine line) {
    return of(line.one(), line.point(), List.of());
  }

  private static ObjectionResponse of(
      ReadingObjections.Case one, String pointName, List<RankChanges.Line> changes) {
    Objection objection = one.objection();
    ObjectionDecision decision = one.decision();
    return new ObjectionResponse(
        objection.number(),
        one.nomination().number(),
        objection.subject(),
        objection.point(),
        pointName,
        objection.grounds(),
        objection.fileName(),
        one.decider(),
        one.handings().stream().map(HandingResponse::of).toList(),
        objection.raisedAt(),
        one.replyDue(),
        decision == null ? null : decision.answer(),
        decision == null ? null : decision.reason(),
        decision == null ? null : decision.decidedAt(),
        changes.stream().map(RankChangeResponse::of).toList());
  }
}
