package id.paritrana.workflow;

import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import jakarta.inject.Singleton;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** In whose name a process acts. */
@Singleton
final class Principals {

  /** How the record of deeds names the program itself. */
  private static final String PROGRAM = "paritrana";

  private final Organisations organisations;
  private final Accounts accounts;

  Principals(Organisations organisations, Accounts accounts) {
    this.organisations = organisations;
    this.accounts = accounts;
  }

  /** The program itself, for the committee whose process it is. */
  Actor committee(VariableScope process) {
    return new Actor(
        null, PROGRAM, organisation(CategoryRoundModel.COMMITTEE_ID.in(process)), Set.of());
  }

  /** The organiser whose decision the process carries out. */
  Actor organiser(VariableScope process) {
    long id = CategoryRoundModel.ORGANISER_ID.in(process);
    Account account =
        accounts.findById(id).orElseThrow(() -> new IllegalStateException("no account " + id));
    return new Actor(
        account.id(),
        account.displayName(),
        organisation(account.organisationId()),
        account.roles());
  }

  private Organisation organisation(long id) {
    return organisations
        .findById(id)
        .orElseThrow(() -> new IllegalStateException("no organisation " + id));
  }
}
