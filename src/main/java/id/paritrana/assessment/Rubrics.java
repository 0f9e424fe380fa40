package id.paritrana.assessment;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.SettingSchemes;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import java.util.List;

/** The judged criteria that a category's panel marks. */
@Singleton
public class Rubrics {

  private final Categories categories;
  private final SettingSchemes schemes;

  Rubrics(Categories categories, SettingSchemes schemes) {
    this.categories = categories;
    this.schemes = schemes;
  }

  /** In the order of the scheme in force. */
  public List<Criterion.Judged> of(long categoryId) {
    Category category = categories.withId(categoryId);
    return schemes.inForce(category.id()).judged();
  }
}
