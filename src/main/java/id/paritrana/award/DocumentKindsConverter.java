package id.paritrana.award;

import id.paritrana.identity.NamesConverter;
import jakarta.inject.Singleton;

/** Stores kinds of documents as their names. */
@Singleton
public class DocumentKindsConverter extends NamesConverter<DocumentKind> {

  DocumentKindsConverter() {
    super(DocumentKind.class);
  }
}
