package id.paritrana.publication;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.DecreeDraft;
import id.paritrana.award.Decrees;
import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReplacedVersions;
import id.paritrana.identity.Actor;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the annex to the decree that names an edition's winners. */
@Singleton
public class ReadingAnnexes {

  private static final Set<CategoryRound.Stage> DECIDED =
      Set.of(
          CategoryRound.Stage.DECIDED, CategoryRound.Stage.SEALED, CategoryRound.Stage.PUBLISHED);
  private static final Set<CategoryRound.Stage> PUBLISHED = Set.of(CategoryRound.Stage.PUBLISHED);

  private final Editions editions;
  private final Categories categories;
  private final Decrees decrees;
  private final EditionRights rights;
  private final DecidedWinners winners;

  ReadingAnnexes(
      Editions editions,
      Categories categories,
      Decrees decrees,
      EditionRights rights,
      DecidedWinners winners) {
    this.editions = editions;
    this.categories = categories;
    this.decrees = decrees;
    this.rights = rights;
    this.winners = winners;
  }

  /**
   * An annex.
   *
   * @param sections the categories in it, in the edition's order
   * @param missing the other categories of the edition
   * @param isPublic whether it is what everybody may read
   */
  public record Annex(
      Edition edition,
      DecreeDraft decree,
      List<Section> sections,
      List<Category> missing,
      boolean isPublic) {

    public Annex {
      sections = List.copyOf(sections);
      missing = List.copyOf(missing);
    }

    public boolean isIllustrative() {
      return edition.isIllustrative() || sections.stream().anyMatch(Section::illustrative);
    }

    /** When the last of its results came to its stage; the edition's beginning where none did. */
    public Instant stateOf() {
      return sections.stream()
          .map(Section::since)
          .max(Comparator.naturalOrder())
          .orElse(edition.createdAt());
    }
  }

  /**
   * A category of an annex.
   *
   * @param winners best first
   * @param since when its result came to its stage
   * @param replacing which version its result replaced; empty for the first
   */
  public record Section(
      Category category,
      List<Line> winners,
      boolean illustrative,
      Instant since,
      Optional<ReplacedVersions.Replacing> replacing) {

    public Section {
      winners = List.copyOf(winners);
    }
  }

  /** A winner by the name that the certificate bears. */
  public record Line(int place, String winner) {}

  /**
   * The annex as far as the reader may know it: those who read all of the edition see every decided
   * category, everybody else the published ones.
   *
   * @param actor empty for the public
   * @throws NoSuchEdition when there is none, or nothing of it that the reader may see
   */
  @ReadOnly
  public Annex readable(@Nullable Actor actor, String editionCode) {
    Edition edition = editions.withCode(editionCode);
    boolean insider = actor != null && rights.readsAll(actor, edition);
    boolean overseen = actor != null && rights.oversees(actor, edition);
    Set<CategoryRound.Stage> stages = insider ? DECIDED : PUBLISHED;
    List<Section> sections = new ArrayList<>();
    List<Category> missing = new ArrayList<>();
    for (Category category : categories.findByEditionIdOrderByOrdinal(edition.id())) {
      Optional<Section> section = winners.section(category, stages, overseen);
      section.ifPresentOrElse(sections::add, () -> missing.add(category));
    }
    if (sections.isEmpty() && !insider) {
      throw new NoSuchEdition(editionCode);
    }
    return new Annex(edition, decrees.of(edition.id()), sections, missing, !insider);
  }
}
