package id.paritrana.award;

import id.paritrana.identity.CompanySize;
import id.paritrana.identity.Organisation;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of nominees that are ranked against each other.
 *
 * @param ordinal its place in the edition's list, from 1
 * @param nomineeKinds which organisations it honours
 * @param companySize the size class, for categories of companies
 * @param winners how many ranks win, at least 1; three by custom
 * @param shortlistSize how many nominees the desk score proposes for assessment, at least {@code
 *     winners}
 * @param requiredDocuments the kinds of document without which a dossier is incomplete
 */
@MappedEntity("category")
public record Category(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    String code,
    int ordinal,
    String nameId,
    String nameEn,
    @TypeDef(type = DataType.STRING, converter = NomineeKindsConverter.class)
        Set<Organisation.Kind> nomineeKinds,
    @Nullable CompanySize companySize,
    int winners,
    int shortlistSize,
    Interview interview,
    @TypeDef(type = DataType.STRING, converter = DocumentKindsConverter.class)
        Set<DocumentKind> requiredDocuments) {

  /** Whether nominees of the category are interviewed. */
  public enum Interview {
    HELD,
    /** As for small and micro enterprises in the edition of 2019. */
    NONE
  }

  Category with(SettingCategories.Terms terms) {
    return new Category(
        id,
        editionId,
        code,
        ordinal,
        terms.nameId().strip(),
        terms.nameEn().strip(),
        nomineeKinds,
        companySize,
        terms.winners(),
        terms.shortlistSize(),
        terms.interview(),
        terms.requiredDocuments());
  }

  /** Whether the organisation is of a kind, and as a company of the size class, that it honours. */
  public boolean honours(Organisation organisation) {
    return nomineeKinds.contains(organisation.kind())
        && (companySize == null || companySize == organisation.companySize());
  }

  public String name(Locale locale) {
    return "en".equals(locale.getLanguage()) ? nameEn : nameId;
  }
}
