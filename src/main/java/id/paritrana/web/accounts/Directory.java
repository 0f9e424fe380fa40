package id.paritrana.web.accounts;

import id.paritrana.identity.Accounts;
import id.paritrana.identity.NoSuchAccount;
import id.paritrana.identity.NoSuchOrganisation;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.web.Option;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accounts and organisations as the administrator's pages list them. */
@Singleton
final class Directory {

  private final Accounts accounts;
  private final Organisations organisations;

  Directory(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  List<Listed> accounts() {
    Map<Long, Organisation> byId =
        organisations().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    return accounts.listOrderByUsername().stream()
        .map(account -> new Listed(account, byId.get(account.organisationId())))
        .toList();
  }

  /**
   * One account with its organisation.
   *
   * @throws NoSuchAccount when nobody has the name
   */
  Listed account(String username) {
    return accounts
        .findByUsername(username)
        .flatMap(
            account ->
                organisations
                    .findById(account.organisationId())
                    .map(organisation -> new Listed(account, organisation)))
        .orElseThrow(() -> new NoSuchAccount(username));
  }

  /**
   * One organisation.
   *
   * @throws NoSuchOrganisation when none has the code
   */
  Organisation organisation(String code) {
    return organisations.findByCode(code).orElseThrow(() -> new NoSuchOrganisation(code));
  }

  List<Organisation> organisations() {
    return organisations.listOrderByName();
  }

  List<Option> organisationOptions() {
    return organisations().stream()
        .map(organisation -> new Option(organisation.code(), organisation.name()))
        .toList();
  }
}
