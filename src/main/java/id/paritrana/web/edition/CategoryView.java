package id.paritrana.web.edition;

import id.paritrana.award.Category;
import id.paritrana.award.CategoryScheme;
import id.paritrana.award.FigureDefinition;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import java.time.Instant;
import java.util.List;

/**
 * A category with everything that its nominees must know.
 *
 * @param versions of the scheme, the one in force first
 * @param strangers criteria that measure the distance to a nomination which does not take part;
 *     told to those who organise the edition
 * @param schemeLocks from when the scheme can no longer change
 * @param schemeOpen whether it still can
 */
public record CategoryView(
    EditionView edition,
    Category category,
    List<FigureDefinition> figures,
    Scheme scheme,
    List<CategoryScheme> versions,
    List<Remark> strangers,
    Instant schemeLocks,
    boolean schemeOpen) {

  public CategoryView {
    figures = List.copyOf(figures);
    versions = List.copyOf(versions);
    strangers = List.copyOf(strangers);
  }

  /** The address of the category's page. */
  public String path() {
    return edition.path() + "/categories/" + category.code();
  }

  /** Whether the reader may still change the category's terms. */
  public boolean termsOpen() {
    return edition.organises() && !edition.edition().isOpened();
  }
}
