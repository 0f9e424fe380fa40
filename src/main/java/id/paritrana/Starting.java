package id.paritrana;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the program, or says in one sentence why it cannot where the reason is a usual one. */
final class Starting extends Micronaut {

  private static final Logger LOG = LoggerFactory.getLogger(Starting.class);

  @Override
  protected void handleStartupException(Environment environment, Throwable exception) {
    Optional<StartFault> usual = StartFault.of(exception);
    if (usual.isPresent()) {
      LOG.error("{}", usual.get().sentence(environment));
      LOG.debug("The cause", exception);
      System.exit(1);
    }
    super.handleStartupException(environment, exception);
  }
}
