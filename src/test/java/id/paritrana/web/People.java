package id.paritrana.web;

import id.paritrana.Database.Portal;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Passwords;
import id.paritrana.identity.Role;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes people who can sign in; all have the same password. */
public final class People {

  public static final String PASSWORD = "sandi-yang-panjang";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Portal portal;

  public People(Portal portal) {
    this.portal = portal;
  }

  public Account person(Role... roles) {
    return person(organisation(Organisation.Kind.COMMITTEE), "Orang Contoh", roles);
  }

  public Account person(Organisation organisation, String name, Role... roles) {
    return portal
        .bean(Accounts.class)
        .save(
            new Account(
                null,
                "orang" + NUMBER.incrementAndGet(),
                name,
                portal.bean(Passwords.class).hash(PASSWORD),
                organisation.id(),
                Set.of(roles),
                "id",
                Account.Status.ACTIVE,
                0,
                0,
                null));
  }

  public Organisation organisation(Organisation.Kind kind) {
    return portal
        .bean(Organisations.class)
        .save(
            new Organisation(
                null,
                "WEB-" + NUMBER.incrementAndGet(),
                "Organisasi Contoh " + NUMBER.get(),
                kind,
                "Kalimantan Timur",
                ZoneId.of("Asia/Makassar")));
  }

  /** A person with these roles who has just signed in. */
  public Visitor visitor(Role... roles) {
    return new Visitor(portal).signIn(person(roles).username(), PASSWORD);
  }
}
