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
 */
public record Place(
    Edition edition,
    Category category,
    Organisation nominee,
    Organisation nominator,
    Map<Milestone.Kind, Instant> calendar) {

  public Place {
    calendar = Map.copyOf(calendar);
  }

  public Instant date(Milestone.Kind kind) {
    return calendar.get(kind);
  }
}
