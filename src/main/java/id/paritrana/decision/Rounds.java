package id.paritrana.decision;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Begins rounds and moves them from stage to stage. */
@Singleton
public class Rounds {

  private final CategoryRounds rounds;
  private final Categories categories;
  private final Editions editions;
  private final Acts acts;

  Rounds(CategoryRounds rounds, Categories categories, Editions editions, Acts acts) {
    this.rounds = rounds;
    this.categories = categories;
    this.editions = editions;
    this.acts = acts;
  }

  /** A round with the category and the edition that it belongs to. */
  public record Place(CategoryRound round, Category category, Edition edition) {

    /** How the record of deeds names it. */
    public String subject() {
      return edition.code() + "-" + category.code().toUpperCase(Locale.ROOT);
    }
  }

  @Transactional
  public CategoryRound start(long categoryId, Instant now) {
    return rounds.save(new CategoryRound(null, categoryId, CategoryRound.Stage.COLLECTING, now, 0));
  }

  /**
   * @throws NoSuchEdition when the category has no round, as before its call opened
   */
  public Place of(long categoryId) {
    Category category = categories.withId(categoryId);
    CategoryRound round =
        rounds
            .findByCategoryId(categoryId)
            .orElseThrow(() -> new NoSuchEdition("round of category " + categoryId));
    return new Place(round, category, editions.withId(category.editionId()));
  }

  /**
   * The same, which nobody else moves on until the transaction ends. Whoever changes a round, or
   * what it rests on, asks for it first: deeds on one category then come one after another, and
   * each sees what the one before left. The lock on the record of deeds comes last.
   *
   * @throws NoSuchEdition as {@link #of}
   */
  public Place held(long categoryId) {
    rounds.findByCategoryIdForUpdate(categoryId);
    return of(categoryId);
  }

  /**
   * The same by the codes that people use.
   *
   * @throws NoSuchEdition when there is no such category, or its call has not opened
   */
  public Place at(String editionCode, String categoryCode) {
    Edition edition = editions.withCode(editionCode);
    return of(categories.withCode(edition.id(), categoryCode).id());
  }

  /** Why the round does not stand at this stage. */
  Optional<Refusal> notAt(Place place, CategoryRound.Stage stage) {
    return place.round().stage() == stage
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "round.other-stage", Map.of("stage", place.round().stage(), "needed", stage)));
  }

  /**
   * Marks the round as changed without moving it on. Whoever does so holds it; a deed that does not
   * fails beside one that does.
   */
  void touch(Place place, Instant now) {
    rounds.update(place.round().moved(place.round().stage(), now));
  }

  /**
   * Moves the round on.
   *
   * @throws IllegalArgumentException when it does not stand at {@code from}
   */
  @Transactional
  public CategoryRound advance(
      Actor actor,
      Place place,
      CategoryRound.Stage from,
      CategoryRound.Stage to,
      String action,
      Instant now) {
    if (place.round().stage() != from) {
      throw new IllegalArgumentException(
          place.subject()
              + " stands at "
              + place.round().stage()
              + "; only from "
              + from
              + " it goes to "
              + to);
    }
    CategoryRound moved = rounds.update(place.round().moved(to, now));
    acts.publish(
        new CategoryRound.Advanced(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            place.category().id(),
            from,
            to,
            action));
    return moved;
  }
}
