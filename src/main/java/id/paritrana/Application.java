package id.paritrana;

import id.paritrana.demonstration.Demonstration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.util.TimeZone;

/** Wires the rooms and starts the program. */
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    // Stored instants are read and written in the default zone by the drivers; every node must have
    // the same.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    ApplicationContext context = Micronaut.run(Application.class, args);
    context.findBean(Demonstration.class).ifPresent(Demonstration::loadIfEmpty);
  }
}
