package id.paritrana;

import io.micronaut.runtime.Micronaut;

/** Wires the rooms and starts the program. */
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
