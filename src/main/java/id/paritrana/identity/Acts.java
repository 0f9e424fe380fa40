package id.paritrana.identity;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Tells the rooms above what was done, in the same transaction and thread. */
@Singleton
public class Acts {

  private final ApplicationEventPublisher<Act> listeners;

  Acts(ApplicationEventPublisher<Act> listeners) {
    this.listeners = listeners;
  }

  /** Every listener for {@link Act} runs before this returns; what one throws undoes the deed. */
  public void publish(Act act) {
    listeners.publishEvent(act);
  }
}
