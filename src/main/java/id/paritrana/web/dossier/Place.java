package id.paritrana.web.dossier;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.identity.Organisation;
import java.time.Instant;
import java.util.Map;

/**
 * Where a nomination stands: its category, with the dates that hold there, and the organisations
 * behind it.
 *
 * @param now when this was asked
 */
public record Place(
    Edition edition,
    Category category,
    Organisation nominee,
    Organisation nominator,
    Map<Milestone.Kind, Instant> calendar,
    Instant now) {

  public Place {
    calendar = Map.copyOf(calendar);
  }

  public Instant date(Milestone.Kind kind) {
    return calendar.get(kind);
  }

  /** Whether the date is known and has not come yet. */
  public boolean isAhead(Milestone.Kind kind) {
    Instant date = calendar.get(kind);
    return date != null && now.isBefore(date);
  }
}
