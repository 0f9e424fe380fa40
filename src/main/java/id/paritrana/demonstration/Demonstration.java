package id.paritrana.demonstration;

import id.paritrana.identity.Organisations;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty installation with three editions that a newcomer can act in at once. */
@Singleton
@Requires(property = "paritrana.demonstration.load", notEquals = "never")
public class Demonstration {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

  private final Organisations organisations;
  private final Loadings loadings;
  private final Cast cast;
  private final KalimantanEdition kalimantan;
  private final KaltimEdition kaltim;
  private final ObjectionEdition objections;

  Demonstration(
      Organisations organisations,
      Loadings loadings,
      Cast cast,
      KalimantanEdition kalimantan,
      KaltimEdition kaltim,
      ObjectionEdition objections) {
    this.organisations = organisations;
    this.loadings = loadings;
    this.cast = cast;
    this.kalimantan = kalimantan;
    this.kaltim = kaltim;
    this.objections = objections;
  }

  /**
   * Loads the editions where no organisation is there yet, and says who can sign in. What an
   * interrupted loading left is not mended but told: it would look like the award itself.
   */
  public void loadIfEmpty(Instant now) {
    Optional<Loading> left = loadings.findById(Loading.ONLY);
    if (left.isPresent()) {
      LOG.error(
          "Loading the three editions began at {} and did not end. If no other node is loading"
              + " them, empty the database and the data folder and start again",
          left.get().begunAt());
      return;
    }
    if (organisations.count() == 0) {
      LOG.info("An empty installation: loading three editions to try out");
      loadings.save(new Loading(Loading.ONLY, now));
      cast.gather();
      kalimantan.play();
      kaltim.play();
      objections.play();
      loadings.deleteById(Loading.ONLY);
    }
    cast.introduction().lines().forEach(LOG::info);
  }
}
