package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.CallPolicy;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** States the figures of a dossier. */
@Singleton
public class DeclaringFigures {

  private final NominationRights rights;
  private final CallPolicy call;
  private final FigureDefinitions definitions;
  private final Declarations declarations;
  private final Acts acts;

  DeclaringFigures(
      NominationRights rights,
      CallPolicy call,
      FigureDefinitions definitions,
      Declarations declarations,
      Acts acts) {
    this.rights = rights;
    this.call = call;
    this.definitions = definitions;
    this.declarations = declarations;
    this.acts = acts;
  }

  /**
   * States a figure, or states it anew.
   *
   * @param figureCode the code of a figure of the nomination's category
   * @param evidenceId the document that shows it; one of this dossier
   */
  @Transactional
  public Outcome<Observation> declare(
      Actor actor,
      String number,
      String figureCode,
      FigureStatement statement,
      @Nullable Long evidenceId,
      Instant now) {
    Nomination nomination = rights.held(actor, number);
    FigureDefinition definition = definition(nomination, figureCode);
    Optional<Refusal> fault =
        call.closedFor(nomination, now)
            .or(() -> FigureForm.fault(definition, statement, now))
            .or(() -> declarations.tooOld(nomination, definition, statement, now))
            .or(() -> declarations.sourceMadeUp(nomination, definition, statement))
            .or(() -> declarations.foreignEvidence(nomination, evidenceId));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Declarations.Declared declared =
        declarations.write(actor, nomination, definition, statement, evidenceId, now);
    String after = FigureForm.words(definition, statement);
    publish(
        actor,
        now,
        nomination,
        "nomination.figure-declared",
        new Change(figureCode, declared.before(), after));
    return Outcome.done(declared.observation());
  }

  /**
   * Takes a stated figure back, so that the dossier does not state it. Only from a draft: once a
   * verifier had the dossier, findings speak of its figures.
   *
   * @return what the figure said, in words
   * @throws NoSuchNomination when the dossier does not state the figure
   */
  @Transactional
  public Outcome<String> takeBack(Actor actor, String number, String figureCode, Instant now) {
    Nomination nomination = rights.held(actor, number);
    FigureDefinition definition = definition(nomination, figureCode);
    Optional<Refusal> fault = call.closedFor(nomination, now).or(() -> handedIn(nomination));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    String before =
        declarations
            .erase(nomination, definition)
            .orElseThrow(() -> new NoSuchNomination(number + "/" + figureCode));
    publish(
        actor,
        now,
        nomination,
        "nomination.figure-taken-back",
        new Change(figureCode, before, null));
    return Outcome.done(before);
  }

  private void publish(
      Actor actor, Instant now, Nomination nomination, String action, Change change) {
    acts.publish(
        new Nomination.Changed(
            actor, now, nomination.editionId(), nomination.number(), action, List.of(change)));
  }

  private FigureDefinition definition(Nomination nomination, String figureCode) {
    return definitions.findByCategoryIdOrderByOrdinal(nomination.categoryId()).stream()
        .filter(d -> d.code().equals(figureCode))
        .findFirst()
        .orElseThrow(() -> new NoSuchNomination(nomination.number() + "/" + figureCode));
  }

  private static Optional<Refusal> handedIn(Nomination nomination) {
    return nomination.status() == Nomination.Status.DRAFT
        ? Optional.empty()
        : Optional.of(Refusal.conflict("figure.stays", Map.of()));
  }
}
