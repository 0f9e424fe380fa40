package id.paritrana.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that awaits a person.
 *
 * @param subject the number of the nomination or objection, or the edition and category of a round
 * @param subjectId the id of that nomination, of the objection's nomination, or of that category
 * @param since when it began to wait
 * @param due until when; empty where no date is set
 */
public record InboxEntry(
    TaskKind kind, String subject, long subjectId, Instant since, @Nullable Instant due) {}
