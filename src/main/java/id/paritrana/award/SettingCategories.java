package id.paritrana.award;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Changes the categories of an edition while it is being prepared. */
@Singleton
public class SettingCategories {

  /** Longest name of a category, in characters. */
  private static final int NAME_MOST = 120;

  private final Editions editions;
  private final Categories categories;
  private final EditionRights rights;
  private final Acts acts;

  SettingCategories(Editions editions, Categories categories, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.categories = categories;
    this.rights = rights;
    this.acts = acts;
  }

  /**
   * What an organiser may say of a category.
   *
   * @param winners how many ranks win, at least 1
   * @param shortlistSize how many nominees are proposed for assessment, at least {@code winners}
   */
  public record Terms(
      String nameId,
      String nameEn,
      int winners,
      int shortlistSize,
      Category.Interview interview,
      Set<DocumentKind> requiredDocuments) {
    public Terms {
      requiredDocuments = Set.copyOf(requiredDocuments);
    }
  }

  /** Refused once the call is open: nominators rely on the terms. */
  @Transactional
  public Outcome<Category> set(
      Actor actor, String editionCode, String code, Terms terms, Instant now) {
    Edition edition = editions.heldWithCode(editionCode);
    Category old = categories.withCode(edition.id(), code);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    if (edition.isOpened()) {
      return Outcome.refused(
          Refusal.conflict("category.call-open", Map.of("opened", edition.openedAt())));
    }
    List<Refusal> faults = faults(terms);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Category changed = categories.update(old.with(terms));
    acts.publish(
        new Edition.Changed(
            actor,
            now,
            edition.id(),
            edition.code() + "-" + code,
            "edition.category-changed",
            changes(old, changed)));
    return Outcome.done(changed);
  }

  private static List<Refusal> faults(Terms terms) {
    List<Refusal> faults = new ArrayList<>();
    name("nameId", terms.nameId()).ifPresent(faults::add);
    name("nameEn", terms.nameEn()).ifPresent(faults::add);
    if (terms.winners() < 1) {
      faults.add(Refusal.invalid("winners", "category.winners-least", Map.of("least", 1)));
    }
    if (terms.shortlistSize() < terms.winners()) {
      faults.add(
          Refusal.invalid(
              "shortlistSize", "category.shortlist-least", Map.of("least", terms.winners())));
    }
    return faults;
  }

  private static Optional<Refusal> name(String field, String name) {
    return name.isBlank() || name.length() > NAME_MOST
        ? Optional.of(Refusal.invalid(field, "category.name-length", Map.of("most", NAME_MOST)))
        : Optional.empty();
  }

  private static List<Change> changes(Category from, Category to) {
    List<Change> changes = new ArrayList<>();
    change("nameId", from.nameId(), to.nameId(), changes);
    change("nameEn", from.nameEn(), to.nameEn(), changes);
    change("winners", from.winners(), to.winners(), changes);
    change("shortlistSize", from.shortlistSize(), to.shortlistSize(), changes);
    change("interview", from.interview(), to.interview(), changes);
    change("requiredDocuments", from.requiredDocuments(), to.requiredDocuments(), changes);
    return changes;
  }

  private static void change(String field, Object from, Object to, List<Change> changes) {
    if (!Objects.equals(from, to)) {
      changes.add(new Change(field, from.toString(), to.toString()));
    }
  }
}
