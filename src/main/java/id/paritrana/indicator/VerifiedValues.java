package id.paritrana.indicator;

import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes verified values beside the declared ones. Who may is answered by the room of verification.
 */
@Singleton
public class VerifiedValues {

  private final FigureValues values;

  VerifiedValues(FigureValues values) {
    this.values = values;
  }

  public void set(Figure figure, FigureStatement stands, String reason, Actor actor, Instant now) {
    if (figure.observation() == null) {
      throw new IllegalArgumentException(
          "the dossier does not state " + figure.definition().code());
    }
    FigureValue value =
        FigureValue.of(
            figure.observation().id(),
            FigureValue.Stage.VERIFIED,
            stands,
            reason.isBlank() ? null : reason,
            now,
            actor.id());
    Optional<FigureValue> old = figure.at(FigureValue.Stage.VERIFIED);
    if (old.isPresent()) {
      values.update(value.withId(old.get().id()));
    } else {
      values.save(value);
    }
  }
}
