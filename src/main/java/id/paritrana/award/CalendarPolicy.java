package id.paritrana.award;

import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A call opens with its dates in order and its deadline for nominations ahead. */
@Singleton
public class CalendarPolicy {

  private final Milestones milestones;
  private final Categories categories;

  CalendarPolicy(Milestones milestones, Categories categories) {
    this.milestones = milestones;
    this.categories = categories;
  }

  /** Why the call of the edition cannot open with these dates, those of its categories as well. */
  public List<Refusal> faults(Edition edition, Instant now) {
    Map<Milestone.Kind, Instant> general = milestones.calendar(edition.id(), null);
    List<Refusal> faults = new ArrayList<>(faults(general, Map.of(), now));
    if (faults.isEmpty()) {
      for (Category category : categories.findByEditionIdOrderByOrdinal(edition.id())) {
        Map<Milestone.Kind, Instant> own = milestones.calendar(edition.id(), category.id());
        if (!own.equals(general)) {
          faults.addAll(
              faults(
                  own,
                  Map.of("categoryId", category.nameId(), "categoryEn", category.nameEn()),
                  now));
        }
      }
    }
    return faults;
  }

  private static List<Refusal> faults(
      Map<Milestone.Kind, Instant> calendar, Map<String, Object> whose, Instant now) {
    List<Refusal> faults = new ArrayList<>();
    Instant deadline = calendar.get(Milestone.Kind.SUBMISSION_DEADLINE);
    if (!now.isBefore(deadline)) {
      faults.add(
          Refusal.conflict(
              whose.isEmpty() ? "edition.deadline-passed" : "edition.category-deadline-passed",
              and(whose, Map.of("deadline", deadline))));
    }
    Milestone.Kind last = null;
    for (Map.Entry<Milestone.Kind, Instant> date : calendar.entrySet()) {
      if (last != null && date.getValue().isBefore(calendar.get(last))) {
        faults.add(
            Refusal.conflict(
                whose.isEmpty() ? "edition.calendar-disorder" : "edition.category-disorder",
                and(
                    whose,
                    Map.of("milestone", date.getKey(), "date", date.getValue(), "before", last))));
      }
      last = date.getKey();
    }
    return faults;
  }

  private static Map<String, Object> and(Map<String, Object> whose, Map<String, Object> facts) {
    Map<String, Object> all = new HashMap<>(whose);
    all.putAll(facts);
    return all;
  }
}
