package id.paritrana.verification;

import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a verifier asked for when the dossier last went back, and what changed since.
 *
 * @param stated what the figures stated then, by observation
 */
public record Request(DossierReturn asked, Map<Long, FigureStatement> stated) {

  public Request {
    stated = Map.copyOf(stated);
  }

  /** Whether the figure was first stated since, or says something else now. */
  public boolean isChanged(Figure figure) {
    Optional<FigureStatement> now =
        figure.at(FigureValue.Stage.DECLARED).map(FigureValue::statement);
    return now.isPresent() && !now.equals(before(figure));
  }

  /** What the figure stated then; empty for a figure that was not stated yet. */
  public Optional<FigureStatement> before(Figure figure) {
    return figure.observation() == null
        ? Optional.empty()
        : Optional.ofNullable(stated.get(figure.observation().id()));
  }

  /** Whether the document was attached since. */
  public boolean isNew(Evidence document) {
    return document.attachedAt().isAfter(asked.returnedAt());
  }

  /** Whether the nominee's own words are others now. */
  public boolean isRestated(Nomination nomination) {
    return !Objects.equals(asked.statement(), nomination.statement());
  }
}
