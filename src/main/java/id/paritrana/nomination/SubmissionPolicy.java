package id.paritrana.nomination;

import id.paritrana.award.Category;
import id.paritrana.identity.Refusal;
import java.util.List;

/** One rule of what makes a dossier complete. Higher rooms add theirs. */
@FunctionalInterface
public interface SubmissionPolicy {

  /** What is missing, one refusal each; empty when the rule is kept. */
  List<Refusal> missing(Nomination nomination, Category category);
}
