package id.paritrana.web.accounts;

import id.paritrana.identity.NewAccount;
import id.paritrana.identity.Role;
import id.paritrana.web.Form;
import id.paritrana.web.Language;
import java.util.Set;

/** The form of a new account. */
final class AccountForm {

  private AccountForm() {}

  static NewAccount read(Form form) {
    return new NewAccount(
        form.text("username"),
        form.text("displayName"),
        form.text("organisation"),
        Set.copyOf(form.choices("roles", Role.class)),
        form.choice("language", Language.class).orElse(Language.INDONESIAN).code());
  }
}
