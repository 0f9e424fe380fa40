package id.paritrana.verification;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figures;
import id.paritrana.nomination.CallPolicy;
import id.paritrana.nomination.Evidences;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Opens dossiers whole. */
@Singleton
public class Dossiers {

  private final Nominations nominations;
  private final Figures figures;
  private final Evidences evidences;
  private final Findings findings;
  private final Around around;

  Dossiers(
      Nominations nominations,
      Figures figures,
      Evidences evidences,
      Findings findings,
      Around around) {
    this.nominations = nominations;
    this.figures = figures;
    this.evidences = evidences;
    this.findings = findings;
    this.around = around;
  }

  public Dossier of(Nomination nomination) {
    return new Dossier(
        around.editions.withId(nomination.editionId()),
        nomination,
        figures.of(nomination),
        evidences.findByNominationIdOrderById(nomination.id()),
        findings.findByNominationIdOrderById(nomination.id()),
        around.returning.last(nomination));
  }

  /**
   * The dossier for a deed on it; nobody else changes it until the transaction ends.
   *
   * @throws NoSuchNomination when there is none, or none that the actor may verify
   */
  Dossier verifiable(Actor actor, String number) {
    Nomination nomination = nominations.heldWithNumber(number);
    if (!around.verifiers.verifies(actor, nomination)) {
      throw new NoSuchNomination(number);
    }
    return of(nomination);
  }

  /** Why nothing of the dossier can be judged any more; empty while it can. */
  Optional<Refusal> closed(Nomination nomination) {
    return around
        .call
        .sealed(nomination)
        .or(
            () ->
                nomination.status() == Nomination.Status.SUBMITTED
                    ? Optional.empty()
                    : Optional.of(
                        Refusal.conflict(
                            "dossier.not-open", Map.of("status", nomination.status()))));
  }

  /** What a dossier stands in: its edition, its verifiers, and what they asked for before. */
  @Singleton
  static class Around {

    private final Editions editions;
    private final Verifiers verifiers;
    private final ReturningDossiers returning;
    private final CallPolicy call;

    Around(Editions editions, Verifiers verifiers, ReturningDossiers returning, CallPolicy call) {
      this.editions = editions;
      this.verifiers = verifiers;
      this.returning = returning;
      this.call = call;
    }
  }

  /** Verifiers check the submitted dossiers of editions of their own committee. */
  @Singleton
  public static class Verifiers {

    private final Editions editions;
    private final EditionRights rights;

    Verifiers(Editions editions, EditionRights rights) {
      this.editions = editions;
      this.rights = rights;
    }

    public boolean verifies(Actor actor, Nomination nomination) {
      Edition edition = editions.withId(nomination.editionId());
      return nomination.status() != Nomination.Status.DRAFT && rights.verifies(actor, edition);
    }
  }
}
