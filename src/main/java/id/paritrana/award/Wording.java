package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the documents of an edition say; empty texts stand for what they say otherwise. */
@MappedEntity("wording")
public record Wording(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    String titleId,
    String titleEn,
    String openingId,
    String openingEn,
    String citationId,
    String citationEn,
    String closingId,
    String closingEn,
    String town,
    String numbering,
    String letterhead,
    String address,
    Instant setAt,
    long setBy) {

  static Wording of(@Nullable Long id, long editionId, WordingDraft draft, Instant at, long by) {
    return new Wording(
        id,
        editionId,
        draft.title().id(),
        draft.title().en(),
        draft.opening().id(),
        draft.opening().en(),
        draft.citation().id(),
        draft.citation().en(),
        draft.closing().id(),
        draft.closing().en(),
        draft.town(),
        draft.numbering(),
        draft.letterhead(),
        draft.address(),
        at,
        by);
  }

  /** The same as it was entered. */
  public WordingDraft draft() {
    return new WordingDraft(
        new Phrase(titleId, titleEn),
        new Phrase(openingId, openingEn),
        new Phrase(citationId, citationEn),
        new Phrase(closingId, closingEn),
        town,
        numbering,
        letterhead,
        address);
  }
}
