package id.paritrana;

import id.paritrana.web.Settings;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells who started the program where to find it. */
@Singleton
final class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private final Settings settings;

  Welcome(Settings settings) {
    this.settings = settings;
  }

  @EventListener
  void started(ServerStartupEvent event) {
    LOG.info("The Paritrana Award is open at {}", settings.publicAddress());
  }
}
