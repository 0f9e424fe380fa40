package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionImage;
import id.paritrana.award.EditionImages;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.award.Phrase;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.EvidenceStore;
import id.paritrana.report.Picture;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets the logos and seals of an edition, at any time: what an issued certificate shows was kept
 * with it.
 */
@Singleton
public class SettingImages {

  /** Largest file, in bytes. */
  public static final int MOST_BYTES = 2_000_000;

  private static final int LONGEST_ALTERNATIVE = 200;

  private final Editions editions;
  private final EditionImages images;
  private final EditionRights rights;
  private final EvidenceStore store;
  private final Acts acts;

  SettingImages(
      Editions editions,
      EditionImages images,
      EditionRights rights,
      EvidenceStore store,
      Acts acts) {
    this.editions = editions;
    this.images = images;
    this.rights = rights;
    this.store = store;
    this.acts = acts;
  }

  /**
   * Puts an image at a place, instead of what was there. The file is read and redrawn before the
   * transaction begins: that may take a second, in which no connection and no lock is held.
   *
   * @param file PNG, JPEG or SVG by its content
   * @param alternative what one sees, for those who cannot see it
   */
  public Outcome<EditionImage> set(
      Actor actor,
      String editionCode,
      EditionImage.Place place,
      byte[] file,
      Phrase alternative,
      Instant now) {
    Edition edition = editions.withCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<Refusal> faults = new ArrayList<>();
    Picture.Reading reading = reading(file);
    fault(file, reading).ifPresent(faults::add);
    alternativeFault("alternative-id", alternative.id()).ifPresent(faults::add);
    alternativeFault("alternative-en", alternative.en()).ifPresent(faults::add);
    if (!(reading instanceof Picture.Reading.Readable readable) || !faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    return Outcome.done(keep(actor, edition, place, readable, alternative, now));
  }

  /** Takes the image of a place away; nothing happens where there is none. */
  @Transactional
  public Outcome<EditionImage.Place> remove(
      Actor actor, String editionCode, EditionImage.Place place, Instant now) {
    Edition edition = editions.withCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    images
        .findByEditionIdAndPlace(edition.id(), place)
        .ifPresent(
            image -> {
              images.delete(image);
              publish(actor, edition, place, image.sha256(), null, now);
            });
    return Outcome.done(place);
  }

  /** The image of a place as PNG; whoever asks must have been checked. */
  public Optional<byte[]> png(Edition edition, EditionImage.Place place) {
    return images
        .findByEditionIdAndPlace(edition.id(), place)
        .map(image -> store.read(image.sha256()));
  }

  @Transactional
  EditionImage keep(
      Actor actor,
      Edition edition,
      EditionImage.Place place,
      Picture.Reading.Readable readable,
      Phrase alternative,
      Instant now) {
    Picture picture = readable.picture();
    store.keep(picture.sha256(), picture.png());
    EditionImage before = images.findByEditionIdAndPlace(edition.id(), place).orElse(null);
    EditionImage image =
        new EditionImage(
            before == null ? null : before.id(),
            edition.id(),
            place,
            picture.sha256(),
            readable.width(),
            readable.height(),
            alternative.id(),
            alternative.en(),
            now,
            actor.id());
    EditionImage kept = before == null ? images.save(image) : images.update(image);
    publish(actor, edition, place, before == null ? null : before.sha256(), picture.sha256(), now);
    return kept;
  }

  private void publish(
      Actor actor,
      Edition edition,
      EditionImage.Place place,
      @Nullable String before,
      @Nullable String after,
      Instant now) {
    acts.publish(
        new Edition.Changed(
            actor,
            now,
            edition.id(),
            edition.code(),
            "edition.image-set",
            List.of(new Change(place.name(), before, after))));
  }

  /** A file that is too large is not even read. */
  private static Picture.Reading reading(byte[] file) {
    return file.length > MOST_BYTES ? new Picture.Reading.Unreadable() : Picture.read(file);
  }

  private static Optional<Refusal> fault(byte[] file, Picture.Reading reading) {
    if (file.length == 0) {
      return Optional.of(Refusal.invalid("file", "image.empty", Map.of()));
    }
    if (file.length > MOST_BYTES) {
      return Optional.of(
          Refusal.invalid(
              "file", "image.too-large", Map.of("given", file.length, "most", MOST_BYTES)));
    }
    return switch (reading) {
      case Picture.Reading.Readable _ -> Optional.empty();
      case Picture.Reading.Unreadable _ ->
          Optional.of(Refusal.invalid("file", "image.unreadable", Map.of()));
      case Picture.Reading.OutOfSize(int width, int height) ->
          Optional.of(
              Refusal.invalid(
                  "file",
                  "image.out-of-size",
                  Map.of(
                      "width",
                      width,
                      "height",
                      height,
                      "least",
                      Picture.LEAST_SIDE,
                      "most",
                      Picture.MOST_SIDE)));
    };
  }

  private static Optional<Refusal> alternativeFault(String field, String text) {
    return text.isEmpty() || text.length() > LONGEST_ALTERNATIVE
        ? Optional.of(
            Refusal.invalid(field, "image.alternative-length", Map.of("most", LONGEST_ALTERNATIVE)))
        : Optional.empty();
  }
}
