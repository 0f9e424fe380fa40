package id.paritrana.publication;

import id.paritrana.award.Category;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.CategoryRounds;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Organisation;
import id.paritrana.scoring.scheme.Scheme;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The winners of a category by the names that their certificates bear. */
@Singleton
class DecidedWinners {

  private final CategoryRounds stages;
  private final Rounds rounds;
  private final Winners winners;
  private final PublishedResults published;
  private final Register register;
  private final Background background;

  DecidedWinners(
      CategoryRounds stages,
      Rounds rounds,
      Winners winners,
      PublishedResults published,
      Register register,
      Background background) {
    this.stages = stages;
    this.rounds = rounds;
    this.winners = winners;
    this.published = published;
    this.register = register;
    this.background = background;
  }

  /**
   * The category's, if its round is at one of these stages.
   *
   * @param overseen whether it is for who may know of a correction before the result is public
   */
  Optional<ReadingAnnexes.Section> section(
      Category category, Set<CategoryRound.Stage> at, boolean overseen) {
    return stages
        .findByCategoryId(category.id())
        .filter(round -> at.contains(round.stage()))
        .map(
            round ->
                section(
                    category,
                    rounds.of(category.id()),
                    overseen || round.stage() == CategoryRound.Stage.PUBLISHED));
  }

  private ReadingAnnexes.Section section(
      Category category, Rounds.Place place, boolean tellsCorrections) {
    return new ReadingAnnexes.Section(
        category,
        lines(winners.of(place)),
        background.weights(category.id()).equals(Scheme.ILLUSTRATIVE),
        since(place),
        tellsCorrections ? background.replacing(category.id()) : Optional.empty());
  }

  /** Not when the round changed last: a correction that nobody may know of changes it too. */
  private Instant since(Rounds.Place place) {
    return published
        .last(place.category().id())
        .map(PublishedResult::publishedAt)
        .or(() -> winners.decidedAt(place))
        .orElseThrow();
  }

  private List<ReadingAnnexes.Line> lines(List<Winners.Ranked> ranked) {
    Map<Long, String> certified =
        register.certificates(ranked.stream().map(each -> each.nomination().id()).toList()).stream()
            .collect(
                Collectors.toMap(
                    Certificate::nominationId, Certificate::winner, (_, later) -> later));
    Map<Long, Organisation> nominees =
        background.nominees(ranked.stream().map(Winners.Ranked::nomination).toList());
    return ranked.stream()
        .map(
            each ->
                new ReadingAnnexes.Line(
                    each.place(),
                    certified.getOrDefault(
                        each.nomination().id(),
                        nominees.get(each.nomination().nomineeId()).name())))
        .toList();
  }
}
