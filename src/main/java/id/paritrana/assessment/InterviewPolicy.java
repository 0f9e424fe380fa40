package id.paritrana.assessment;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Where a category holds interviews, marks are handed in after the nominee's was recorded. */
@Singleton
public class InterviewPolicy {

  private final Categories categories;
  private final Interviews interviews;

  InterviewPolicy(Categories categories, Interviews interviews) {
    this.categories = categories;
    this.interviews = interviews;
  }

  /** Why marks of the nomination may not be handed in yet; drafts may be saved all the same. */
  public Optional<Refusal> outstanding(Nomination nomination) {
    return categories.withId(nomination.categoryId()).interview() == Category.Interview.HELD
            && interviews.findByNominationId(nomination.id()).isEmpty()
        ? Optional.of(Refusal.conflict("marks.interview-outstanding", Map.of()))
        : Optional.empty();
  }
}
