package id.paritrana.assessment;

import id.paritrana.award.SettingSchemes;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import java.util.List;

/** The judged criteria that a category's panel marks. */
@Singleton
public class Rubrics {

  private final SettingSchemes schemes;

  Rubrics(SettingSchemes schemes) {
    this.schemes = schemes;
  }

  /** In the order of the scheme in force. */
  public List<Criterion.Judged> of(long categoryId) {
    return schemes.inForce(categoryId).judged();
  }
}
