package id.paritrana.web.accounts;

import id.paritrana.identity.Account;
import id.paritrana.identity.Actor;
import id.paritrana.identity.KeepingAccounts;
import id.paritrana.identity.NewAccount;
import id.paritrana.identity.OpeningAccounts;
import id.paritrana.identity.Role;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Accounts for programs; for administrators. */
@Controller("/api/v1/accounts")
@Secured("ADMINISTRATOR")
@Tag(name = "accounts")
final class AccountsApiController {

  private final OpeningAccounts opening;
  private final KeepingAccounts keeping;
  private final Directory directory;
  private final Replies replies;
  private final Clock clock;

  AccountsApiController(
      OpeningAccounts opening,
      KeepingAccounts keeping,
      Directory directory,
      Replies replies,
      Clock clock) {
    this.opening = opening;
    this.keeping = keeping;
    this.directory = directory;
    this.replies = replies;
    this.clock = clock;
  }

  /** Lists all accounts by user name. */
  @Get
  List<AccountResponse> list() {
    return directory.accounts().stream().map(AccountResponse::of).toList();
  }

  /** Reads one account. */
  @Get("/{username}")
  AccountResponse show(String username) {
    return AccountResponse.of(directory.account(username));
  }

  /** Opens an account; the answer holds its first password, once. */
  @Post
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body AccountRequest entered) {
    return replies.created(
        request,
        opening.open(actor, entered.toNewAccount(), clock.instant()),
        opened -> new PasswordResponse(opened.account().username(), opened.password()));
  }

  /** Gives an account other roles. */
  @Put("/{username}/roles")
  HttpResponse<?> changeRoles(
      HttpRequest<?> request, Actor actor, String username, @Body Set<Role> roles) {
    return replies.json(
        request,
        keeping.changeRoles(actor, username, roles, clock.instant()),
        account -> AccountResponse.of(directory.account(account.username())));
  }

  /** Closes an account and ends its sessions. */
  @Delete("/{username}")
  HttpResponse<?> close(HttpRequest<?> request, Actor actor, String username) {
    return replies.json(
        request,
        keeping.close(actor, username, clock.instant()),
        account -> AccountResponse.of(directory.account(account.username())));
  }

  /** Gives an account a new password, which the answer holds once. */
  @Post("/{username}/password")
  HttpResponse<?> resetPassword(HttpRequest<?> request, Actor actor, String username) {
    return replies.created(
        request,
        keeping.resetPassword(actor, username, clock.instant()),
        password -> new PasswordResponse(username, password));
  }

  /**
   * A new account.
   *
   * @param organisation its code
   * @param language id or en
   */
  @Serdeable
  record AccountRequest(
      String username, String displayName, String organisation, Set<Role> roles, String language) {
    NewAccount toNewAccount() {
      return new NewAccount(username, displayName, organisation, roles, language);
    }
  }

  /** An account as administrators see it. */
  @Serdeable
  record AccountResponse(
      String username,
      String displayName,
      String organisation,
      List<Role> roles,
      Account.Status status) {
    static AccountResponse of(Listed listed) {
      Account account = listed.account();
      return new AccountResponse(
          account.username(),
          account.displayName(),
          listed.organisation().code(),
          account.roles().stream().sorted().toList(),
          account.status());
    }
  }

  /** A password to hand over to its owner. */
  @Serdeable
  record PasswordResponse(String username, String password) {}
}
