package id.paritrana.web.edition;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a reader sees it.
 *
 * @param organises whether the reader may change it
 * @param readsRounds whether the reader may follow its rounds
 */
public record EditionView(
    Edition edition,
    boolean organises,
    boolean readsRounds,
    List<CategoryLine> categories,
    List<Date> calendar) {

  public EditionView {
    categories = List.copyOf(categories);
    calendar = List.copyOf(calendar);
  }

  /**
   * A category in the list.
   *
   * @param stage of its round; empty before the call opened
   */
  public record CategoryLine(Category category, CategoryRound.@Nullable Stage stage) {}

  /**
   * A date of the calendar.
   *
   * @param passed whether it lies behind
   * @param own the categories that have another date
   */
  public record Date(Milestone.Kind kind, Instant at, boolean passed, List<OwnDate> own) {
    public Date {
      own = List.copyOf(own);
    }
  }

  /** The date of one category alone. */
  public record OwnDate(Category category, Instant at, boolean passed) {}

  /** The address of the edition's page. */
  public String path() {
    return "/editions/" + edition.code();
  }
}
