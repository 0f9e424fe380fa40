package id.paritrana.nomination;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Begins nominations and writes their statements. */
@Singleton
public class DraftingNominations {

  /** Longest statement, in characters. */
  public static final int STATEMENT_MOST = 20_000;

  private final Nominations nominations;
  private final NominationRights rights;
  private final Admission admission;
  private final Naming naming;
  private final Acts acts;

  DraftingNominations(
      Nominations nominations,
      NominationRights rights,
      Admission admission,
      Naming naming,
      Acts acts) {
    this.nominations = nominations;
    this.rights = rights;
    this.admission = admission;
    this.naming = naming;
    this.acts = acts;
  }

  /**
   * Begins a draft. Governments and companies nominate themselves; a branch office nominates
   * others. A company has one nomination in the size classes of an edition, in the class that was
   * recorded for it.
   *
   * @param nomineeCode the organisation that is to be honoured
   */
  @Transactional
  public Outcome<Nomination> draft(Actor actor, long categoryId, String nomineeCode, Instant now) {
    Naming.Parts parts = naming.parts(categoryId, nomineeCode);
    Optional<Refusal> fault = admission.fault(actor, parts, now);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    String number = naming.next(parts);
    Nomination drafted =
        nominations.save(
            new Nomination(
                null,
                number,
                parts.edition().id(),
                categoryId,
                parts.nominee().id(),
                actor.organisation().id(),
                null,
                Nomination.Status.DRAFT,
                null,
                null,
                now,
                actor.id(),
                null,
                null,
                now,
                actor.id(),
                0));
    acts.publish(new Nomination.Drafted(actor, now, drafted.editionId(), number));
    return Outcome.done(drafted);
  }

  /** Writes the nominee's own words; at most {@value #STATEMENT_MOST} characters. */
  @Transactional
  public Outcome<Nomination> state(Actor actor, String number, String statement, Instant now) {
    Nomination nomination = rights.held(actor, number);
    Optional<Refusal> fault = admission.call.closedFor(nomination, now);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    if (statement.length() > STATEMENT_MOST) {
      return Outcome.refused(
          Refusal.invalid(
              "statement",
              "nomination.statement-length",
              Map.of("given", statement.length(), "most", STATEMENT_MOST)));
    }
    Nomination stated = nominations.update(nomination.stated(statement, actor.id(), now));
    acts.publish(
        new Nomination.Changed(
            actor,
            now,
            nomination.editionId(),
            number,
            "nomination.statement-written",
            List.of(new Change("statement", nomination.statement(), statement))));
    return Outcome.done(stated);
  }

  /** Whether the call is open, and whether the nominee belongs in the category. */
  @Singleton
  static class Admission {

    private final CallPolicy call;
    private final Nominated nominated;

    Admission(CallPolicy call, Nominated nominated) {
      this.call = call;
      this.nominated = nominated;
    }

    Optional<Refusal> fault(Actor actor, Naming.Parts parts, Instant now) {
      Organisation nominee = parts.nominee();
      boolean own = actor.isOf(nominee.id());
      boolean proposes = actor.organisation().kind() == Organisation.Kind.BRANCH_OFFICE;
      if (!actor.is(Role.NOMINATOR) || !(own || proposes)) {
        return Optional.of(Refusal.forbidden("nomination.not-for-others"));
      }
      Optional<Refusal> closed = call.closed(parts.edition(), parts.category().id(), now);
      if (closed.isPresent()) {
        return closed;
      }
      if (!parts.category().nomineeKinds().contains(nominee.kind())) {
        return Optional.of(
            Refusal.invalid(
                "nominee",
                "nomination.wrong-kind",
                Map.of("nominee", nominee.name(), "kind", nominee.kind())));
      }
      return nominated
          .fault(actor, parts.category(), nominee)
          .or(() -> wrongSize(parts.category(), nominee));
    }

    private static Optional<Refusal> wrongSize(Category category, Organisation nominee) {
      if (category.honours(nominee)) {
        return Optional.empty();
      }
      return Optional.of(
          nominee.companySize() == null
              ? Refusal.invalid(
                  "nominee", "nomination.size-unknown", Map.of("nominee", nominee.name()))
              : Refusal.invalid(
                  "nominee",
                  "nomination.wrong-size",
                  Map.of(
                      "nominee",
                      nominee.name(),
                      "size",
                      nominee.companySize(),
                      "basis",
                      nominee.sizeBasis(),
                      "allowed",
                      category.companySize())));
    }
  }

  /** What a nomination's number is made of. */
  @Singleton
  static class Naming {

    private final Editions editions;
    private final Categories categories;
    private final Organisations organisations;
    private final Nominations nominations;

    Naming(
        Editions editions,
        Categories categories,
        Organisations organisations,
        Nominations nominations) {
      this.editions = editions;
      this.categories = categories;
      this.organisations = organisations;
      this.nominations = nominations;
    }

    record Parts(Edition edition, Category category, Organisation nominee) {}

    Parts parts(long categoryId, String nomineeCode) {
      Category category =
          categories
              .findByIdForUpdate(categoryId)
              .orElseThrow(() -> new NoSuchNomination("category " + categoryId));
      Organisation nominee =
          organisations
              .findByCodeForUpdate(nomineeCode)
              .orElseThrow(() -> new NoSuchNomination(nomineeCode));
      return new Parts(editions.withId(category.editionId()), category, nominee);
    }

    String next(Parts parts) {
      return "%s-%s-%03d"
          .formatted(
              parts.edition().code(),
              parts.category().code().toUpperCase(Locale.ROOT),
              nominations.countByCategoryId(parts.category().id()) + 1);
    }
  }
}
