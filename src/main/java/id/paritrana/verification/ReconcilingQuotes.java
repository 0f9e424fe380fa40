package id.paritrana.verification;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.indicator.Quote;
import id.paritrana.indicator.QuoteBook;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.nomination.NoSuchNomination;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes what published texts say of figures, and settles where they contradict one. */
@Singleton
public class ReconcilingQuotes {

  /** Stands in the record of deeds where no published value is followed. */
  private static final String NONE = "reconciliation.none";

  private final Dossiers dossiers;
  private final QuoteBook book;
  private final Acts acts;

  ReconcilingQuotes(Dossiers dossiers, QuoteBook book, Acts acts) {
    this.dossiers = dossiers;
    this.book = book;
    this.acts = acts;
  }

  /** Notes a published value beside a figure that the dossier states. */
  @Transactional
  public Outcome<Quote> record(
      Actor actor, String number, String figureCode, PublishedValue published, Instant now) {
    Dossier dossier = dossiers.verifiable(actor, number);
    Figure figure = stated(dossier, figureCode);
    Optional<Refusal> fault =
        dossiers.closed(dossier.nomination()).or(() -> published.fault(figure.definition(), now));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Quote quote = book.note(figure, published, actor, now);
    publish(
        actor,
        dossier,
        "dossier.quote-noted",
        now,
        List.of(new Change(figureCode, null, PublishedValue.words(figure.definition(), quote))));
    return Outcome.done(quote);
  }

  /**
   * Settles that published texts contradict what a figure declares.
   *
   * @param quoteId the published value that is followed; empty for none of them
   * @param reason always needed
   */
  @Transactional
  public Outcome<Reconciliation> reconcile(
      Actor actor,
      String number,
      String figureCode,
      @Nullable Long quoteId,
      String reason,
      Instant now) {
    Dossier dossier = dossiers.verifiable(actor, number);
    Figure figure = stated(dossier, figureCode);
    Optional<Refusal> fault =
        dossiers
            .closed(dossier.nomination())
            .or(() -> uncontradicted(figure))
            .or(() -> foreign(figure, quoteId))
            .or(() -> CheckingDossiers.reasonFault(reason, true));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    List<Change> changes = new ArrayList<>();
    String before = figure.reconciliation().map(r -> words(figure, r.quoteId())).orElse(null);
    changes.add(new Change(figureCode, before, words(figure, quoteId)));
    changes.add(new Change("reason", null, reason));
    Reconciliation settled = book.settle(figure, quoteId, reason, actor, now);
    publish(actor, dossier, "dossier.quotes-reconciled", now, changes);
    return Outcome.done(settled);
  }

  private void publish(
      Actor actor, Dossier dossier, String action, Instant now, List<Change> changes) {
    acts.publish(
        new Dossier.Judged(
            actor,
            now,
            dossier.nomination().editionId(),
            dossier.nomination().number(),
            action,
            changes));
  }

  private static Figure stated(Dossier dossier, String figureCode) {
    return dossier.figures().stream()
        .filter(f -> f.definition().code().equals(figureCode) && f.observation() != null)
        .findFirst()
        .orElseThrow(() -> new NoSuchNomination(dossier.nomination().number() + "/" + figureCode));
  }

  private static Optional<Refusal> uncontradicted(Figure figure) {
    return figure.mismatches().isEmpty()
        ? Optional.of(
            Refusal.conflict("reconciliation.no-conflict", Map.of("tolerance", Quote.ROUNDING)))
        : Optional.empty();
  }

  private static Optional<Refusal> foreign(Figure figure, @Nullable Long quoteId) {
    return quoteId == null || figure.quotes().stream().anyMatch(q -> q.id().equals(quoteId))
        ? Optional.empty()
        : Optional.of(Refusal.invalid("quote", "reconciliation.unknown", Map.of("given", quoteId)));
  }

  private static String words(Figure figure, @Nullable Long quoteId) {
    return figure.quotes().stream()
        .filter(q -> q.id().equals(quoteId))
        .findFirst()
        .map(q -> PublishedValue.words(figure.definition(), q))
        .orElse(NONE);
  }
}
