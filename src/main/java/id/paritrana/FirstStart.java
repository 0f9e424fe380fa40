package id.paritrana;

import id.paritrana.identity.Account;
import id.paritrana.identity.FirstAdministrator;
import id.paritrana.identity.Outcome;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the first administrator in where nobody else is there. */
@Singleton
final class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final FirstAdministrator first;
  private final Clock clock;
  private final String password;

  FirstStart(
      FirstAdministrator first,
      Clock clock,
      @Value("${paritrana.administrator-password:}") String password) {
    this.first = first;
    this.clock = clock;
    this.password = password;
  }

  /** Does nothing as soon as there is any account; the setting can then be taken away. */
  void letSomebodyIn() {
    if (!first.isMissing()) {
      return;
    }
    if (password.isEmpty()) {
      LOG.warn("Nobody can sign in yet: start once with PARITRANA_ADMINISTRATOR_PASSWORD");
      return;
    }
    switch (first.letIn(password, clock.instant())) {
      case Outcome.Done<Account> _ ->
          LOG.info("The administrator can sign in as {}", FirstAdministrator.USERNAME);
      case Outcome.Refused<Account> _ ->
          LOG.error(
              "PARITRANA_ADMINISTRATOR_PASSWORD must have 12 to 200 characters and not contain {}",
              FirstAdministrator.USERNAME);
    }
  }
}
