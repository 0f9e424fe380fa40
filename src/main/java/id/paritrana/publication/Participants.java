package id.paritrana.publication;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.CategoryRounds;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Winners;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Those who were admitted to the ranking of a decided category and did not win. */
@Singleton
class Participants {

  private final Categories categories;
  private final CategoryRounds rounds;
  private final Winners winners;
  private final Nominations nominations;
  private final Certificates certificates;

  Participants(
      Categories categories,
      CategoryRounds rounds,
      Winners winners,
      Nominations nominations,
      Certificates certificates) {
    this.categories = categories;
    this.rounds = rounds;
    this.winners = winners;
    this.nominations = nominations;
    this.certificates = certificates;
  }

  /** The categories of an edition whose winners are in the register, in its order. */
  List<Rounds.Place> decided(Edition edition) {
    Set<Long> honoured = Set.copyOf(certificates.nominationsHonoured(edition.id()));
    return categories.findByEditionIdOrderByOrdinal(edition.id()).stream()
        .flatMap(category -> decided(edition, category))
        .filter(place -> honoured.containsAll(winnersOf(place)))
        .toList();
  }

  /** Those of a decided category who have no certificate yet, by their numbers. */
  List<Nomination> without(Rounds.Place place) {
    List<Nomination> admitted =
        nominations.findByCategoryIdAndStatusOrderByNumber(
            place.category().id(), Nomination.Status.ADMITTED);
    Set<Long> honoured = Set.copyOf(certificates.nominationsHonoured(place.edition().id()));
    return admitted.stream().filter(each -> !honoured.contains(each.id())).toList();
  }

  private List<Long> winnersOf(Rounds.Place place) {
    return winners.of(place).stream().map(winner -> winner.nomination().id()).toList();
  }

  private Stream<Rounds.Place> decided(Edition edition, Category category) {
    return rounds.findByCategoryId(category.id()).stream()
        .filter(round -> round.stage().compareTo(CategoryRound.Stage.SEALED) >= 0)
        .map(round -> new Rounds.Place(round, category, edition));
  }
}
