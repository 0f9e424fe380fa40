package id.paritrana.indicator;

import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes published values beside figures, and how their contradictions were settled. Who may is
 * answered by the room of verification.
 */
@Singleton
public class QuoteBook {

  private final Quotes quotes;
  private final Reconciliations reconciliations;

  QuoteBook(Quotes quotes, Reconciliations reconciliations) {
    this.quotes = quotes;
    this.reconciliations = reconciliations;
  }

  public Quote note(Figure figure, PublishedValue published, Actor actor, Instant now) {
    return quotes.save(published.of(figure.observation(), now, actor.id()));
  }

  /**
   * @param quoteId the published value that is followed; empty for none
   */
  public Reconciliation settle(
      Figure figure, @Nullable Long quoteId, String reason, Actor actor, Instant now) {
    return reconciliations.save(
        new Reconciliation(
            null, figure.observation().id(), quoteId, reason.strip(), now, actor.id()));
  }
}
