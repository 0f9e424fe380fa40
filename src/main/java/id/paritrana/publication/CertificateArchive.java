package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.report.FlowingZip;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;

/**
 * All signed files of an edition in one archive, in the order of their numbers. The same files give
 * the same archive, and no more than a few of them are in memory at once.
 */
@Singleton
public class CertificateArchive {

  private static final int AT_ONCE = 50;

  private final ReadingRuns reading;
  private final Certificates certificates;
  private final GenuineCertificates genuineCertificates;
  private final CertificatePaper paper;
  private final SignedFiles files;

  CertificateArchive(
      ReadingRuns reading,
      Certificates certificates,
      GenuineCertificates genuineCertificates,
      CertificatePaper paper,
      SignedFiles files) {
    this.reading = reading;
    this.certificates = certificates;
    this.genuineCertificates = genuineCertificates;
    this.paper = paper;
    this.files = files;
  }

  /**
   * The archive, written while it is read; what is not signed yet is not in it.
   *
   * @throws id.paritrana.award.NoSuchEdition when there is none, or none whose certificates the
   *     actor may follow
   */
  public InputStream of(Actor actor, String code) {
    return new FlowingZip(new Entries(reading.followed(actor, code)));
  }

  /** The files of an edition, read as they are asked for. */
  private final class Entries implements Iterator<FlowingZip.Entry> {

    private final Edition edition;
    private final Queue<FlowingZip.Entry> ahead = new ArrayDeque<>();
    private long last;
    private boolean exhausted;

    Entries(Edition edition) {
      this.edition = edition;
    }

    @Override
    public boolean hasNext() {
      while (ahead.isEmpty() && !exhausted) {
        List<Certificate> next = certificates.next(edition.id(), last, AT_ONCE);
        exhausted = next.isEmpty();
        for (Certificate certificate : next) {
          last = certificate.id();
          GenuineCertificates.Genuine genuine =
              genuineCertificates.withId(certificate.id()).orElseThrow();
          SigningCertificates.LANGUAGES.forEach(
              language -> entry(genuine, language).ifPresent(ahead::add));
        }
      }
      return !ahead.isEmpty();
    }

    @Override
    public FlowingZip.Entry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ahead.remove();
    }

    private Optional<FlowingZip.Entry> entry(GenuineCertificates.Genuine genuine, Locale language) {
      LocalDateTime day = genuine.certificate().issuedOn().atStartOfDay();
      return files
          .find(genuine.certificate().id(), language.getLanguage())
          .map(
              file ->
                  new FlowingZip.Entry(
                      paper.fileName(genuine, language), day, () -> files.read(file)));
    }
  }
}
