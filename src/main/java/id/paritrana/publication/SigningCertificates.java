package id.paritrana.publication;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.report.SignedCertificates;
import id.paritrana.report.signing.Signer;
import id.paritrana.report.signing.SigningFailed;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints and signs certificates, each once in each language: what was signed is kept, and whoever
 * asks for it again is given the same file.
 */
@Singleton
public class SigningCertificates {

  private static final Logger LOG = LoggerFactory.getLogger(SigningCertificates.class);

  /** Of the certificates. */
  static final List<Locale> LANGUAGES = List.of(Locale.of("id", "ID"), Locale.UK);

  private final GenuineCertificates genuineCertificates;
  private final CertificatePaper paper;
  private final SignedCertificates printing;
  private final SignedFiles files;
  private final Certificates certificates;
  private final Organisations organisations;

  SigningCertificates(
      GenuineCertificates genuineCertificates,
      CertificatePaper paper,
      SignedCertificates printing,
      SignedFiles files,
      Certificates certificates,
      Organisations organisations) {
    this.genuineCertificates = genuineCertificates;
    this.paper = paper;
    this.printing = printing;
    this.files = files;
    this.certificates = certificates;
    this.organisations = organisations;
  }

  /**
   * Signs what is not signed yet of the category's certificates. Each file is kept at once: when
   * one fails, those before it need not be signed again.
   *
   * @throws SigningFailed when the signing service does not sign
   */
  public void signCategory(long categoryId, Instant now) {
    for (GenuineCertificates.Genuine genuine : genuineCertificates.enteredIn(categoryId)) {
      LANGUAGES.forEach(language -> kept(genuine, language, now));
    }
  }

  /**
   * A part of an edition's certificates, so that many jobs share them.
   *
   * @param lane 0 to {@code lanes} - 1
   */
  public record Lane(long editionId, int lane, int lanes) {}

  /**
   * Signs the next files of a lane that are not signed yet. A file that cannot be made is noted and
   * stops no other.
   *
   * @param most how many files at most
   * @param longest after which time no further file is begun
   * @return whether some may be left
   * @throws SigningFailed when the signing service does not sign; what was signed before is kept
   */
  public boolean signNext(Lane lane, int most, Duration longest, Instant now) {
    long end = System.nanoTime() + longest.toNanos();
    int left = most;
    for (Locale language : LANGUAGES) {
      for (Certificate certificate :
          certificates.unsigned(
              lane.editionId(), language.getLanguage(), lane.lane(), lane.lanes(), left)) {
        signOrNote(certificate, language, now);
        left--;
        if (left == 0 || System.nanoTime() > end) {
          return true;
        }
      }
    }
    return false;
  }

  private void signOrNote(Certificate certificate, Locale language, Instant now) {
    try {
      kept(genuineCertificates.withId(certificate.id()).orElseThrow(), language, now);
    } catch (SigningFailed | DataAccessException | TransactionException passing) {
      throw passing;
    } catch (RuntimeException fault) {
      LOG.error("certificate {} cannot be made", certificate.number(), fault);
      files.note(CertificateFailure.of(certificate, language.getLanguage(), fault, now));
    }
  }

  /**
   * The certificate's signed file; it is signed now where that has not been done yet.
   *
   * @param language Indonesian or English
   */
  public Outcome<byte[]> file(GenuineCertificates.Genuine genuine, Locale language, Instant now) {
    try {
      return Outcome.done(files.read(kept(genuine, language, now)));
    } catch (SigningFailed unavailable) {
      return Outcome.refused(Refusal.conflict("certificate.not-signed-yet", Map.of()));
    }
  }

  private CertificateFile kept(GenuineCertificates.Genuine genuine, Locale language, Instant now) {
    return files
        .find(genuine.certificate().id(), language.getLanguage())
        .orElseGet(() -> sign(genuine, language, now));
  }

  private CertificateFile sign(GenuineCertificates.Genuine genuine, Locale language, Instant now) {
    byte[] pdf =
        printing.pdf(
            paper.of(genuine, language), language, now.atZone(genuine.edition().timeZone()));
    Signer signer = printing.signer();
    return files.keep(
        program(genuine),
        genuine,
        new CertificateFile(
            null,
            genuine.certificate().id(),
            language.getLanguage(),
            DigestUtils.sha256Hex(pdf),
            signer.name(),
            signer.vouchedBy(),
            signer.sha256(),
            now),
        pdf);
  }

  /** Nobody asks for a signature by hand: the program makes it for the committee. */
  private Actor program(GenuineCertificates.Genuine genuine) {
    return Actor.program(organisations.findById(genuine.edition().committeeId()).orElseThrow());
  }
}
