package id.paritrana.award;

import id.paritrana.identity.NamesConverter;
import id.paritrana.identity.Organisation;
import jakarta.inject.Singleton;

/** Stores the kinds of organisations that a category honours as their names. */
@Singleton
public class NomineeKindsConverter extends NamesConverter<Organisation.Kind> {

  NomineeKindsConverter() {
    super(Organisation.Kind.class);
  }
}
