package id.paritrana.publication;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.CategoryRounds;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealedVersions;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who were admitted to the ranking of a decided category and do not win. Whom a correction
 * took out of the ranks is none of them.
 */
@Singleton
class Participants {

  private final Categories categories;
  private final CategoryRounds rounds;
  private final SealedVersions versions;
  private final Nominations nominations;
  private final Certificates certificates;

  Participants(
      Categories categories,
      CategoryRounds rounds,
      SealedVersions versions,
      Nominations nominations,
      Certificates certificates) {
    this.categories = categories;
    this.rounds = rounds;
    this.versions = versions;
    this.nominations = nominations;
    this.certificates = certificates;
  }

  /** The categories of an edition whose winners are in the register, in its order. */
  List<Rounds.Place> decided(Edition edition) {
    Set<Long> honoured = Set.copyOf(certificates.nominationsHonoured(edition.id()));
    return categories.findByEditionIdOrderByOrdinal(edition.id()).stream()
        .flatMap(category -> decided(edition, category))
        .filter(place -> honoured.containsAll(winners(place, versions.inForce(place))))
        .toList();
  }

  /** Those of a decided category who have no certificate of participation yet, by their numbers. */
  List<Nomination> without(Rounds.Place place) {
    int version = versions.inForce(place);
    Set<Long> others = new HashSet<>(versions.removed(place, version));
    others.addAll(winners(place, version));
    others.addAll(certificates.participantsHonoured(place.category().id(), version));
    return nominations
        .findByCategoryIdAndStatusOrderByNumber(place.category().id(), Nomination.Status.ADMITTED)
        .stream()
        .filter(each -> !others.contains(each.id()))
        .toList();
  }

  private List<Long> winners(Rounds.Place place, int version) {
    return versions.winners(place, version).stream()
        .map(winner -> winner.nomination().id())
        .toList();
  }

  private Stream<Rounds.Place> decided(Edition edition, Category category) {
    return rounds.findByCategoryId(category.id()).stream()
        .filter(round -> round.stage().compareTo(CategoryRound.Stage.SEALED) >= 0)
        .map(round -> new Rounds.Place(round, category, edition));
  }
}
