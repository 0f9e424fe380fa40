package id.paritrana.publication;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Numbering;
import id.paritrana.award.WordingDraft;
import id.paritrana.award.WordingPolicy;
import id.paritrana.award.Wordings;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Gives certificates their numbers, one series through the edition. Once the first is given, the
 * pattern stays: a series that changes its form in between cannot be counted by its readers.
 */
@Singleton
class Numbers implements WordingPolicy {

  private final Certificates certificates;
  private final Categories categories;
  private final Wordings wordings;

  Numbers(Certificates certificates, Categories categories, Wordings wordings) {
    this.certificates = certificates;
    this.categories = categories;
    this.wordings = wordings;
  }

  /** Lets nobody else number certificates of the edition until the transaction ends. */
  void lock(Edition edition) {
    categories.lockNumbers(edition.id());
  }

  /** The numbers that are still to be given to a category, in their order; no one twice. */
  Iterator<String> free(Edition edition, Category category, LocalDate issuedOn) {
    lock(edition);
    Numbering numbering = Numbering.of(wordings.of(edition.id()));
    long given = certificates.countByEditionId(edition.id());
    return LongStream.iterate(given + 1, running -> running + 1)
        .mapToObj(running -> numbering.number(edition, category, issuedOn, running))
        .filter(number -> certificates.findByNumber(number).isEmpty())
        .iterator();
  }

  @Override
  public Optional<Refusal> fault(Edition edition, WordingDraft before, WordingDraft after) {
    return !Numbering.of(before).equals(Numbering.of(after))
            && certificates.countByEditionId(edition.id()) > 0
        ? Optional.of(
            Refusal.invalid(
                "numbering", "numbering.locked", Map.of("pattern", Numbering.of(before).pattern())))
        : Optional.empty();
  }
}
