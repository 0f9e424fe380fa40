package id.paritrana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class OrganisationsTest {

  private final Organisations organisations;
  private final Accounts accounts;

  OrganisationsTest(Database database) {
    organisations = database.portal().bean(Organisations.class);
    accounts = database.portal().bean(Accounts.class);
  }

  @Test
  void whatIsStoredIsReadBackWhole() {
    Organisation stored =
        organisations.save(
            new Organisation(
                null,
                "ORG-" + System.nanoTime(),
                "Kabupaten Contoh",
                Organisation.Kind.REGENCY,
                "Kalimantan Timur",
                ZoneId.of("Asia/Makassar")));
    Account account =
        accounts.save(
            new Account(
                null,
                "a" + System.nanoTime(),
                "Contoh",
                "x",
                stored.id(),
                EnumSet.of(Role.NOMINATOR, Role.OBSERVER),
                "id",
                Account.Status.ACTIVE,
                0,
                0,
                Instant.parse("2022-07-05T03:04:05.123456Z")));

    assertThat(organisations.findByCode(stored.code())).contains(stored);
    assertThat(accounts.findByUsername(account.username())).contains(account);
  }
}
