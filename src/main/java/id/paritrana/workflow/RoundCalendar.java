package id.paritrana.workflow;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.Rounds;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Keeps the processes of an edition's categories to the dates of its calendar. */
@Singleton
final class RoundCalendar {

  private static final Map<Milestone.Kind, Variable<Date>> DATES =
      Map.of(
          Milestone.Kind.SUBMISSION_DEADLINE,
          CategoryRoundModel.SUBMISSION_DEADLINE,
          Milestone.Kind.VERIFICATION_DEADLINE,
          CategoryRoundModel.VERIFICATION_DEADLINE,
          Milestone.Kind.MARKING_DEADLINE,
          CategoryRoundModel.MARKING_DEADLINE,
          Milestone.Kind.OBJECTION_DEADLINE,
          CategoryRoundModel.OBJECTION_DEADLINE,
          Milestone.Kind.CEREMONY,
          EmbargoModel.CEREMONY);

  private final Categories categories;
  private final Milestones milestones;
  private final Rounds rounds;
  private final Steps steps;
  private final Timers timers;

  RoundCalendar(
      Categories categories, Milestones milestones, Rounds rounds, Steps steps, Timers timers) {
    this.categories = categories;
    this.milestones = milestones;
    this.rounds = rounds;
    this.steps = steps;
    this.timers = timers;
  }

  /** Begins a round, and its process, for each category of an edition whose call was opened. */
  void begin(long editionId, Instant now) {
    for (Category category : categories.findByEditionIdOrderByOrdinal(editionId)) {
      rounds.start(category.id(), now);
      Rounds.Place place = rounds.of(category.id());
      Map<String, Object> variables = new HashMap<>(dates(category));
      variables.put(CategoryRoundModel.CATEGORY_ID.name(), category.id());
      variables.put(CategoryRoundModel.COMMITTEE_ID.name(), place.edition().committeeId());
      steps.start(CategoryRoundModel.PROCESS, place.subject(), variables);
    }
  }

  /**
   * Moves what is under way to the calendar as it now stands: the category whose own date it is, or
   * all of the edition. Whoever moved the date holds their rounds.
   */
  void follow(Edition.CalendarChanged changed) {
    categories.findByEditionIdOrderByOrdinal(changed.editionId()).stream()
        .filter(
            category -> changed.categoryId() == null || changed.categoryId().equals(category.id()))
        .forEach(category -> timers.move(category.id(), dates(category)));
  }

  /**
   * Gives a round the dates as they stand, which nobody moves until the transaction ends: the timer
   * that the round is about to make is then found by whoever moves its date next. What the process
   * held before may have been read in the moment in which somebody moved it; the engine then undoes
   * the step and repeats it.
   */
  void settle(DelegateExecution round) {
    Category category = rounds.held(CategoryRoundModel.CATEGORY_ID.in(round)).category();
    dates(category)
        .forEach(
            (name, date) -> {
              if (!date.equals(round.getVariable(name))) {
                round.setVariable(name, date);
              }
            });
  }

  private Map<String, Object> dates(Category category) {
    Map<Milestone.Kind, Instant> calendar =
        milestones.calendar(category.editionId(), category.id());
    Map<String, Object> dates = new HashMap<>();
    DATES.forEach(
        (kind, variable) -> {
          if (calendar.containsKey(kind)) {
            dates.put(variable.name(), Date.from(calendar.get(kind)));
          }
        });
    return dates;
  }
}
