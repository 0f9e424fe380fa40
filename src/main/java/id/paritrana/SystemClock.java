package id.paritrana;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock; the edge reads it and hands instants down. */
@Factory
final class SystemClock {

  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
