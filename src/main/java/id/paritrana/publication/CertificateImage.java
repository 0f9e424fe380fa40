package id.paritrana.publication;

import id.paritrana.award.EditionImage;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A logo or a seal on one certificate, as the edition had it when it was issued. */
@MappedEntity("certificate_image")
public record CertificateImage(
    @Id @GeneratedValue @Nullable Long id,
    long certificateId,
    EditionImage.Place place,
    String sha256) {}
