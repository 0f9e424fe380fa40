package id.paritrana.verification;

import id.paritrana.identity.Actor;
import id.paritrana.indicator.FigureValue;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what a dossier said when it went back, so that its answer can be held against it. */
@Singleton
class ReturningDossiers {

  private final DossierReturns returns;
  private final ReturnedValues values;

  ReturningDossiers(DossierReturns returns, ReturnedValues values) {
    this.returns = returns;
    this.values = values;
  }

  void keep(Actor actor, Dossier dossier, String reason, Instant due, Instant now) {
    Nomination nomination = dossier.nomination();
    DossierReturn kept =
        returns.save(
            new DossierReturn(
                null, nomination.id(), reason, due, nomination.statement(), now, actor.id()));
    values.saveAll(
        dossier.figures().stream()
            .flatMap(figure -> figure.at(FigureValue.Stage.DECLARED).stream())
            .map(declared -> ReturnedValue.of(kept.id(), declared))
            .toList());
  }

  /** The last request; empty when the dossier never went back. */
  Optional<Request> last(Nomination nomination) {
    return returns.findByNominationIdOrderById(nomination.id()).stream()
        .reduce((_, later) -> later)
        .map(
            asked ->
                new Request(
                    asked,
                    values.findByReturnId(asked.id()).stream()
                        .collect(
                            Collectors.toMap(
                                ReturnedValue::observationId, ReturnedValue::statement))));
  }
}
