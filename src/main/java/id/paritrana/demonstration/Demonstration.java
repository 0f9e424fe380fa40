package id.paritrana.demonstration;

import id.paritrana.identity.Organisations;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty installation with two editions that a newcomer can act in at once. */
@Singleton
@Requires(property = "paritrana.demonstration.load", notEquals = "never")
public class Demonstration {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

  private final Organisations organisations;
  private final Cast cast;
  private final KalimantanEdition kalimantan;
  private final KaltimEdition kaltim;
  private final LoadingMark mark;

  Demonstration(
      Organisations organisations,
      Cast cast,
      KalimantanEdition kalimantan,
      KaltimEdition kaltim,
      LoadingMark mark) {
    this.organisations = organisations;
    this.cast = cast;
    this.kalimantan = kalimantan;
    this.kaltim = kaltim;
    this.mark = mark;
  }

  /**
   * Loads the editions where no organisation is there yet, and says who can sign in. What an
   * interrupted loading left is not mended but told: it would look like the award itself.
   */
  public void loadIfEmpty() {
    if (mark.isLeft()) {
      LOG.error("Loading the two editions was interrupted: delete the data folder and start again");
      return;
    }
    if (organisations.count() == 0) {
      LOG.info("An empty installation: loading two editions to try out");
      mark.around(this::load);
    }
    cast.introduction().lines().forEach(LOG::info);
  }

  private void load() {
    cast.gather();
    kalimantan.play();
    kaltim.play();
  }
}
