package id.paritrana.decision;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a nominee says against one point of its provisional result. It never changes; whom it was
 * handed to later is told by its {@link ObjectionHanding}s, what was decided of it by its {@link
 * ObjectionDecision}.
 *
 * @param number what people call it: the nomination's number and a running number, such as {@code
 *     KALTIM-2022-KABKOTA-003-S1}
 * @param point which of its kind: the code of a figure, the id of a document, the id of a criterion
 * @param fileName of the evidence; empty without one, and so are the three that follow
 * @param decider who was asked when it was raised
 * @param replyDue until when it should be decided
 */
@MappedEntity("objection")
public record Objection(
    @Id @GeneratedValue @Nullable Long id,
    String number,
    long editionId,
    long categoryId,
    long nominationId,
    Subject subject,
    String point,
    String grounds,
    @Nullable String fileName,
    @Nullable String contentType,
    @Nullable Long sizeBytes,
    @Nullable String sha256,
    Decider decider,
    Instant replyDue,
    Instant raisedAt,
    long raisedBy) {

  /** What sort of point it speaks of. */
  public enum Subject {
    /** The value of a figure. */
    FIGURE,
    /** The rejection of a document. */
    DOCUMENT,
    /** The panel's mark of a judged criterion. */
    MARK,
    /** The gate that refused the nominee. */
    GATE
  }

  /** Who decides; never somebody who judged the point. */
  public enum Decider {
    /** A verifier of the edition's committee. */
    VERIFIERS,
    /** An organiser of the committee; where none is free, the holder of a seat. */
    COMMITTEE
  }

  /** A nominee objected. */
  public record Raised(Actor actor, Instant at, Long editionId, String subject, Objection objection)
      implements Act {
    @Override
    public String action() {
      return "objection.raised";
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("against", null, objection.subject().name()),
          new Change("point", null, objection.point()),
          new Change("reason", null, objection.grounds()));
    }
  }

  /** It was handed on to others. */
  public record Handed(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      Decider from,
      ObjectionHanding handing)
      implements Act {
    @Override
    public String action() {
      return "objection.handed-on";
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("decider", from.name(), handing.decider().name()),
          new Change("reason", null, handing.reason()));
    }
  }

  /** It was decided. */
  public record Decided(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      ObjectionDecision decision,
      List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return decision.answer() == ObjectionDecision.Answer.UPHELD
          ? "objection.upheld"
          : "objection.dismissed";
    }
  }
}
