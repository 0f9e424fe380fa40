package id.paritrana.web.edition;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.SettingCategories;
import id.paritrana.identity.Organisation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;

/** A category as programs read it. */
@Serdeable
record CategoryResponse(
    String code,
    String nameId,
    String nameEn,
    Set<Organisation.Kind> nominees,
    int winners,
    int shortlistSize,
    Category.Interview interview,
    Set<DocumentKind> requiredDocuments,
    int schemeVersion,
    String schemeSource) {

  static CategoryResponse of(CategoryView view) {
    Category category = view.category();
    return new CategoryResponse(
        category.code(),
        category.nameId(),
        category.nameEn(),
        category.nomineeKinds(),
        category.winners(),
        category.shortlistSize(),
        category.interview(),
        category.requiredDocuments(),
        view.versions().getFirst().version(),
        view.versions().getFirst().source());
  }

  /** What programs send to change a category. */
  @Serdeable
  record TermsRequest(
      String nameId,
      String nameEn,
      int winners,
      int shortlistSize,
      Category.Interview interview,
      Set<DocumentKind> requiredDocuments) {

    SettingCategories.Terms terms() {
      return new SettingCategories.Terms(
          nameId, nameEn, winners, shortlistSize, interview, requiredDocuments);
    }
  }

  /** What programs send to set a scheme: the text of its file. */
  @Serdeable
  record SchemeRequest(String source) {}
}
