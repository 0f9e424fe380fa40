package id.paritrana.award;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeFault;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Gives categories their scoring schemes; every version is kept, the highest is in force. */
@Singleton
public class SettingSchemes {

  private final Editions editions;
  private final Categories categories;
  private final CategorySchemes schemes;
  private final Lock lock;
  private final Acts acts;

  /** Schemes that were read, by their text. */
  private final Cache<String, Scheme> read = Caffeine.newBuilder().maximumSize(200).build();

  SettingSchemes(
      Editions editions, Categories categories, CategorySchemes schemes, Lock lock, Acts acts) {
    this.editions = editions;
    this.categories = categories;
    this.schemes = schemes;
    this.lock = lock;
    this.acts = acts;
  }

  /**
   * Sets a new version of a category's scheme. Locked from the submission deadline on.
   *
   * @param source a scheme file, YAML; every fault is named with its line
   */
  @Transactional
  public Outcome<CategoryScheme> set(Actor actor, long categoryId, String source, Instant now) {
    Category category = categories.withId(categoryId);
    Edition edition = editions.withId(category.editionId());
    if (!actor.is(Role.ORGANISER, edition.committeeId())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    Optional<Refusal> locked = lock.fault(edition, categoryId, now);
    if (locked.isPresent()) {
      return Outcome.refused(locked.get());
    }
    return switch (SchemeReader.read(source)) {
      case SchemeReading.Faulty(List<SchemeFault> faults) ->
          Outcome.refused(faults.stream().map(SettingSchemes::refusal).toList());
      case SchemeReading.Readable _ -> {
        CategoryScheme stored = store(actor, categoryId, source, now);
        acts.publish(
            new Edition.Changed(
                actor,
                now,
                edition.id(),
                edition.code(),
                "edition.scheme-set",
                List.of(
                    new Change(
                        category.code(),
                        null,
                        "version " + stored.version() + " " + stored.sha256()))));
        yield Outcome.done(stored);
      }
    };
  }

  /** From when on a scheme stays; asked while the round of its category stands still. */
  @Singleton
  record Lock(Milestones milestones, SealPolicy seals) {

    private Optional<Refusal> fault(Edition edition, long categoryId, Instant now) {
      seals.hold(categoryId);
      Instant since = milestones.of(edition.id(), categoryId, Milestone.Kind.SUBMISSION_DEADLINE);
      return now.isBefore(since)
          ? Optional.empty()
          : Optional.of(Refusal.conflict("scheme.locked", Map.of("since", since)));
    }
  }

  /** The scheme in force, read. */
  public Scheme inForce(long categoryId) {
    CategoryScheme stored =
        schemes
            .findFirstByCategoryIdOrderByVersionDesc(categoryId)
            .orElseThrow(() -> new NoSuchEdition("scheme of category " + categoryId));
    return read.get(stored.source(), SettingSchemes::readable);
  }

  CategoryScheme store(Actor actor, long categoryId, String source, Instant now) {
    Scheme scheme = readable(source);
    int version =
        schemes
            .findFirstByCategoryIdOrderByVersionDesc(categoryId)
            .map(s -> s.version() + 1)
            .orElse(1);
    return schemes.save(
        new CategoryScheme(
            null,
            categoryId,
            version,
            source,
            scheme.provenance(),
            DigestUtils.sha256Hex(source),
            now,
            actor.id()));
  }

  private static Scheme readable(String source) {
    return switch (SchemeReader.read(source)) {
      case SchemeReading.Readable(Scheme scheme) -> scheme;
      case SchemeReading.Faulty(List<SchemeFault> faults) ->
          throw new IllegalStateException("a stored scheme cannot be read: " + faults);
    };
  }

  private static Refusal refusal(SchemeFault fault) {
    Locale indonesian = Locale.of("id", "ID");
    return Refusal.invalid(
        "scheme",
        "scheme.fault",
        Map.of(
            "line", fault.line(),
            "column", fault.column(),
            "path", fault.path(),
            "wrongId", fault.wrong().in(indonesian),
            "wrongEn", fault.wrong().in(Locale.ENGLISH),
            "allowedId", fault.allowed().in(indonesian),
            "allowedEn", fault.allowed().in(Locale.ENGLISH)));
  }
}
