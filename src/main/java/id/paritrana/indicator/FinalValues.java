package id.paritrana.indicator;

import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Writes final values beside the declared and the verified ones. Who may is answered by the room of
 * decisions.
 */
@Singleton
public class FinalValues {

  private final FigureValues values;

  FinalValues(FigureValues values) {
    this.values = values;
  }

  /**
   * Sets the value that counts from now on.
   *
   * @throws IllegalArgumentException when the figure is not stated, or its final value was set
   */
  public void set(Figure figure, FigureStatement stands, String reason, Actor actor, Instant now) {
    if (figure.observation() == null || figure.at(FigureValue.Stage.FINAL).isPresent()) {
      throw new IllegalArgumentException(
          figure.definition().code() + " is not stated, or its final value stands already");
    }
    values.save(
        FigureValue.of(
            figure.observation().id(), FigureValue.Stage.FINAL, stands, reason, now, actor.id()));
  }
}
