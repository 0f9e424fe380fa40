package id.paritrana.decision;

import id.paritrana.award.SealPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Nothing that determined a sealed result can be changed any more. */
@Singleton
class SealedCategories implements SealPolicy {

  private final CategoryRounds rounds;

  SealedCategories(CategoryRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Optional<Refusal> fault(long categoryId) {
    return rounds
        .findByCategoryId(categoryId)
        .filter(round -> round.stage().compareTo(CategoryRound.Stage.SEALED) >= 0)
        .map(_ -> Refusal.conflict("category.sealed", Map.of()));
  }

  @Override
  public void hold(long categoryId) {
    rounds.findByCategoryIdForUpdate(categoryId);
  }
}
