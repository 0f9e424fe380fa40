package id.paritrana.publication;

import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.Rounds;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Until when a result is kept from everybody: the hour of the ceremony. */
@Singleton
public class Embargoes {

  private final Milestones milestones;
  private final Releases releases;
  private final PublishedResults results;

  Embargoes(Milestones milestones, Releases releases, PublishedResults results) {
    this.milestones = milestones;
    this.releases = releases;
    this.results = results;
  }

  /** The ceremony of the category, if it lies ahead. */
  @ReadOnly
  public Optional<Instant> ahead(Rounds.Place place, Instant now) {
    return ceremony(place).filter(now::isBefore);
  }

  /** Whether the result was released and is not public yet. */
  @ReadOnly
  public boolean isReleased(long categoryId) {
    return releases.findByCategoryId(categoryId).isPresent() && results.last(categoryId).isEmpty();
  }

  /** When a released result becomes public; empty where none is released, and once it is public. */
  @ReadOnly
  public Optional<Instant> of(Rounds.Place place) {
    return isReleased(place.category().id()) ? ceremony(place) : Optional.empty();
  }

  private Optional<Instant> ceremony(Rounds.Place place) {
    return Optional.ofNullable(
        milestones
            .calendar(place.edition().id(), place.category().id())
            .get(Milestone.Kind.CEREMONY));
  }
}
