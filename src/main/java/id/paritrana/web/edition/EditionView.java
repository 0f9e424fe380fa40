package id.paritrana.web.edition;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.identity.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a reader sees it.
 *
 * @param organises whether the reader may change it
 * @param readsRounds whether the reader may follow its rounds
 * @param oversees whether the reader may read how the edition went
 * @param preparation what is still to be done before the panel can work
 */
public record EditionView(
    Edition edition,
    boolean organises,
    boolean readsRounds,
    boolean oversees,
    List<CategoryLine> categories,
    List<Date> calendar,
    Preparation preparation) {

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
   * @param at empty where only categories have such a date
   * @param passed whether it lies behind
   * @param own the categories that have another date
   */
  public record Date(Milestone.Kind kind, @Nullable Instant at, boolean passed, List<OwnDate> own) {
    public Date {
      own = List.copyOf(own);
    }
  }

  /**
   * What is still to be done.
   *
   * @param seats of the panel
   * @param vacant of them, those that nobody holds
   * @param unnamed signatories for whom the template's placeholder still stands
   * @param dates why the call cannot open by the calendar; empty once it is open
   */
  public record Preparation(int seats, int vacant, int unnamed, List<Refusal> dates) {
    public Preparation {
      dates = List.copyOf(dates);
    }

    public boolean isDone() {
      return vacant == 0 && unnamed == 0 && dates.isEmpty();
    }
  }

  /** From when nominations are taken, if the call was opened by then. */
  public Date callDay() {
    return calendar.stream()
        .filter(date -> date.kind() == Milestone.Kind.CALL_OPENS)
        .findFirst()
        .orElseThrow();
  }

  /** Since when nominations are taken: both opened and its day come. */
  public Instant takingSince() {
    Instant opened = edition.openedAt();
    return opened == null || opened.isBefore(callDay().at()) ? callDay().at() : opened;
  }

  /** The date of one category alone. */
  public record OwnDate(Category category, Instant at, boolean passed) {}

  /** The address of the edition's page. */
  public String path() {
    return "/editions/" + edition.code();
  }
}
