package id.paritrana.indicator.shrinkage;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.OverseenEditions;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Figures;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Follows the declared figures of an edition through verification and objections. */
@Singleton
public class ReadingShrinkage {

  private final OverseenEditions editions;
  private final Nominations nominations;
  private final Figures figures;
  private final Organisations organisations;
  private final Accounts accounts;

  ReadingShrinkage(
      OverseenEditions editions,
      Nominations nominations,
      Figures figures,
      Organisations organisations,
      Accounts accounts) {
    this.editions = editions;
    this.nominations = nominations;
    this.figures = figures;
    this.organisations = organisations;
    this.accounts = accounts;
  }

  /**
   * For organisers of the edition's committee and for observers.
   *
   * @throws NoSuchEdition when there is none, or none that the actor oversees
   */
  @ReadOnly
  public Shrinkage of(Actor actor, String editionCode) {
    OverseenEditions.Overseen overseen = editions.of(actor, editionCode);
    Edition edition = overseen.edition();
    Map<Long, List<Nomination>> handedIn =
        nominations.findByEditionIdOrderByNumber(edition.id()).stream()
            .filter(ReadingShrinkage::isHandedIn)
            .collect(Collectors.groupingBy(Nomination::categoryId));
    Map<Long, Organisation> nominees = nominees(handedIn);
    List<TracedFigure> traced = new ArrayList<>();
    for (Category category : overseen.categories()) {
      List<Nomination> own = handedIn.getOrDefault(category.id(), List.of());
      Map<Long, List<Figure>> stated =
          figures.ofAll(category.id(), own.stream().map(Nomination::id).toList());
      own.forEach(
          nomination ->
              stated
                  .get(nomination.id())
                  .forEach(
                      figure ->
                          traced.add(
                              TracedFigure.of(
                                  nomination,
                                  category,
                                  nominees.get(nomination.nomineeId()),
                                  figure))));
    }
    return new Shrinkage(edition, traced, people(edition, traced));
  }

  private static boolean isHandedIn(Nomination nomination) {
    return switch (nomination.status()) {
      case SUBMITTED, RETURNED, VERIFIED, ADMITTED, REFUSED -> true;
      case DRAFT, WITHDRAWN -> false;
    };
  }

  private Map<Long, Organisation> nominees(Map<Long, List<Nomination>> handedIn) {
    List<Long> ids =
        handedIn.values().stream()
            .flatMap(List::stream)
            .map(Nomination::nomineeId)
            .distinct()
            .toList();
    return ids.isEmpty()
        ? Map.of()
        : organisations.findByIdIn(ids).stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  private Map<Long, String> people(Edition edition, List<TracedFigure> traced) {
    Map<Long, String> names = new HashMap<>();
    accounts
        .findByOrganisationId(edition.committeeId())
        .forEach(account -> names.put(account.id(), account.displayName()));
    traced.stream()
        .map(TracedFigure::figure)
        .flatMapToLong(ReadingShrinkage::accounts)
        .distinct()
        .forEach(
            id -> accounts.findById(id).map(Account::displayName).ifPresent(n -> names.put(id, n)));
    return names;
  }

  private static LongStream accounts(Figure figure) {
    return Stream.concat(
            figure.values().values().stream().map(FigureValue::setBy),
            figure.reconciliations().stream().map(Reconciliation::decidedBy))
        .mapToLong(Long::longValue);
  }
}
