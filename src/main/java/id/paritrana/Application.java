package id.paritrana;

import id.paritrana.audit.AdoptingRows;
import id.paritrana.cli.Paritrana;
import id.paritrana.demonstration.Demonstration;
import io.micronaut.context.ApplicationContext;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.time.Clock;
import java.time.Instant;
import java.util.TimeZone;

/** Wires the rooms and starts the portal; with arguments, runs the command line alone. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Paritrana Award",
            version = "1",
            description = "From the call for nominations to signed certificates."))
@SecurityScheme(
    name = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    if (args.length > 0) {
      System.exit(Paritrana.run(new ReadOnlyRecord(), args));
    }
    // Stored instants are read and written in the default zone by the drivers; every node must have
    // the same.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    ApplicationContext context = new Starting().mainClass(Application.class).start();
    Instant now = context.getBean(Clock.class).instant();
    context.getBean(AdoptingRows.class).adoptOnce(now);
    context.findBean(Demonstration.class).ifPresent(editions -> editions.loadIfEmpty(now));
    context.getBean(FirstStart.class).letSomebodyIn();
  }
}
