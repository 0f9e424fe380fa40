package id.paritrana.nomination;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nominee put forward in a category.
 *
 * @param number what people call it: edition, category and a running number, such as {@code
 *     KALTIM-2022-KABKOTA-003}
 * @param nomineeId the organisation that is honoured
 * @param nominatorId the organisation that put it forward; often the nominee itself
 * @param statement the nominee's own words
 * @param reason why it was returned, refused or withdrawn; for a gate or an overdue answer, the
 *     code of the sentence
 * @param answerDue until when a returned dossier must be answered
 */
@MappedEntity("nomination")
public record Nomination(
    @Id @GeneratedValue @Nullable Long id,
    String number,
    long editionId,
    long categoryId,
    long nomineeId,
    long nominatorId,
    @Nullable String statement,
    Status status,
    @Nullable String reason,
    @Nullable Instant answerDue,
    Instant createdAt,
    long createdBy,
    @Nullable Instant submittedAt,
    @Nullable Long submittedBy,
    Instant changedAt,
    long changedBy,
    @Version int version) {

  /** Where a nomination stands, by what it permits. */
  public enum Status {
    /** The nominator may change everything, submit or withdraw. */
    DRAFT,
    /** The verifier may check, accept or return; nobody may change it. */
    SUBMITTED,
    /** The nominator may mend and answer until the date set. */
    RETURNED,
    /** Its figures and documents stand; the gates decide. */
    VERIFIED,
    /** It takes part in the ranking of its category. */
    ADMITTED,
    /** A gate failed or an answer never came; only an upheld objection to the gate admits it. */
    REFUSED,
    /** Final: the nominator took it back. */
    WITHDRAWN
  }

  /** Whether the nominator may change its contents. */
  public boolean isOpenForChanges() {
    return status == Status.DRAFT || status == Status.RETURNED;
  }

  Nomination stated(String words, long by, Instant now) {
    return new Nomination(
        id,
        number,
        editionId,
        categoryId,
        nomineeId,
        nominatorId,
        words,
        status,
        reason,
        answerDue,
        createdAt,
        createdBy,
        submittedAt,
        submittedBy,
        now,
        by,
        version);
  }

  Nomination submitted(long by, Instant now) {
    return new Nomination(
        id,
        number,
        editionId,
        categoryId,
        nomineeId,
        nominatorId,
        statement,
        Status.SUBMITTED,
        null,
        null,
        createdAt,
        createdBy,
        submittedAt == null ? now : submittedAt,
        submittedBy == null ? by : submittedBy,
        now,
        by,
        version);
  }

  Nomination moved(
      Status to, @Nullable String why, @Nullable Instant due, @Nullable Long by, Instant now) {
    return new Nomination(
        id,
        number,
        editionId,
        categoryId,
        nomineeId,
        nominatorId,
        statement,
        to,
        why,
        due,
        createdAt,
        createdBy,
        submittedAt,
        submittedBy,
        now,
        by == null ? changedBy : by,
        version);
  }

  /** Began as a draft. */
  public record Drafted(Actor actor, Instant at, Long editionId, String subject) implements Act {
    @Override
    public String action() {
      return "nomination.drafted";
    }
  }

  /** Its contents changed: the statement, a figure, a document. */
  public record Changed(
      Actor actor, Instant at, Long editionId, String subject, String action, List<Change> changes)
      implements Act {}

  /** Handed in for the first time. */
  public record Submitted(
      Actor actor, Instant at, Long editionId, String subject, long nominationId, long categoryId)
      implements Act {
    @Override
    public String action() {
      return "nomination.submitted";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("status", Status.DRAFT.name(), Status.SUBMITTED.name()));
    }
  }

  /** Handed in again after it was returned. */
  public record Answered(Actor actor, Instant at, Long editionId, String subject, long nominationId)
      implements Act {
    @Override
    public String action() {
      return "nomination.answered";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("status", Status.RETURNED.name(), Status.SUBMITTED.name()));
    }
  }

  /** Taken back by its nominator. */
  public record Withdrawn(
      Actor actor, Instant at, Long editionId, String subject, long nominationId, Status from)
      implements Act {
    @Override
    public String action() {
      return "nomination.withdrawn";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("status", from.name(), Status.WITHDRAWN.name()));
    }
  }

  /** Admitted or refused. */
  public record Decided(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long nominationId,
      long categoryId,
      Status from,
      Status to,
      @Nullable String reason)
      implements Act {
    @Override
    public String action() {
      return to == Status.ADMITTED ? "nomination.admitted" : "nomination.refused";
    }

    @Override
    public List<Change> changes() {
      Change status = new Change("status", from.name(), to.name());
      return reason == null ? List.of(status) : List.of(status, new Change("reason", null, reason));
    }
  }
}
