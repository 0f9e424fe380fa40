package id.paritrana.workflow;

import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Actors;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import jakarta.inject.Singleton;
import org.camunda.bpm.engine.delegate.VariableScope;

/** In whose name a process acts. */
@Singleton
final class Principals {

  private final Organisations organisations;
  private final Accounts accounts;
  private final Actors actors;

  Principals(Organisations organisations, Accounts accounts, Actors actors) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.actors = actors;
  }

  /** The program itself, for the committee whose process it is. */
  Actor committee(VariableScope process) {
    return Actor.program(organisation(CategoryRoundModel.COMMITTEE_ID.in(process)));
  }

  /** The organiser whose decision the process carries out. */
  Actor organiser(VariableScope process) {
    long id = CategoryRoundModel.ORGANISER_ID.in(process);
    return accounts
        .findById(id)
        .flatMap(actors::of)
        .orElseThrow(() -> new IllegalStateException("no account " + id));
  }

  private Organisation organisation(long id) {
    return organisations
        .findById(id)
        .orElseThrow(() -> new IllegalStateException("no organisation " + id));
  }
}
