package id.paritrana.identity;

import jakarta.inject.Singleton;

/** Stores a set of roles as their names. */
@Singleton
public class RolesConverter extends NamesConverter<Role> {

  RolesConverter() {
    super(Role.class);
  }
}
