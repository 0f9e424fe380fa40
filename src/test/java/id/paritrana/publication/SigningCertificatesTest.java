package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.nomination.EvidenceStore;
import id.paritrana.report.signing.SwitchedSigning;
import id.paritrana.web.DecidedRound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each certificate is signed once in each language, and what was signed is kept. */
@OnEachDatabase
class SigningCertificatesTest {

  private final DecidedRound round;
  private final SigningCertificates signing;
  private final CertificateFiles files;

  SigningCertificatesTest(Database database) {
    round = new DecidedRound(database);
    signing = round.stage.bean(SigningCertificates.class);
    files = round.stage.bean(CertificateFiles.class);
  }

  @AfterEach
  void mend() {
    round.stage.bean(SwitchedSigning.class).mend();
  }

  @Test
  void theProcessSignedEveryCertificateInBothLanguages() {
    for (int rank = 1; rank <= 2; rank++) {
      List<CertificateFile> kept = kept(rank);
      assertThat(kept).extracting(CertificateFile::language).containsExactly("en", "id");
      for (CertificateFile file : kept) {
        byte[] pdf = round.stage.bean(EvidenceStore.class).read(file.sha256());
        assertThat(DigestUtils.sha256Hex(pdf)).isEqualTo(file.sha256());
        assertThat(file.signer()).isEqualTo("Panitia Paritrana Award (sertifikat peragaan)");
        assertThat(file.vouchedBy()).isNull();
      }
    }
    assertThat(round.as(round.stage.observer()).text("/audit?subject=" + round.certificate(1)))
        .contains("Piagam ditandatangani", kept(1).getFirst().sha256());
  }

  @Test
  void signingAgainAfterARestartSignsNothingTwice() {
    List<CertificateFile> before = all();
    round.stage.bean(SwitchedSigning.class).breakAfter(0);

    signing.signCategory(round.category, Instant.now());

    assertThat(all()).isEqualTo(before);
  }

  @Test
  void downloadsGiveTheKeptFile() {
    byte[] first = download(Locale.UK);

    assertThat(DigestUtils.sha256Hex(first)).isEqualTo(kept(1).getFirst().sha256());
    assertThat(download(Locale.UK)).isEqualTo(first);
  }

  @Test
  void firstDownloadsAtTheSameMomentEndWithOneKeptFile() throws Exception {
    files.deleteAll(kept(1));
    int readers = 6;
    CyclicBarrier together = new CyclicBarrier(readers);
    try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
      List<Future<byte[]>> downloads = new ArrayList<>();
      for (int reader = 0; reader < readers; reader++) {
        downloads.add(
            threads.submit(
                () -> {
                  together.await();
                  return download(Locale.UK);
                }));
      }
      byte[] first = downloads.getFirst().get();
      for (Future<byte[]> other : downloads) {
        assertThat(other.get()).isEqualTo(first);
      }
      assertThat(kept(1))
          .extracting(CertificateFile::language, CertificateFile::sha256)
          .containsExactly(tuple("en", DigestUtils.sha256Hex(first)));
    }
  }

  private byte[] download(Locale language) {
    GenuineCertificates.Genuine genuine =
        round
            .stage
            .bean(ReadingCertificates.class)
            .readable(round.stage.organiser(), round.certificate(1));
    return signing.file(genuine, language, Instant.now()).orThrow();
  }

  private List<CertificateFile> kept(int rank) {
    long id =
        round
            .stage
            .bean(Certificates.class)
            .findByNumber(round.certificate(rank))
            .orElseThrow()
            .id();
    return files.findByCertificateIdOrderByLanguage(id);
  }

  private List<CertificateFile> all() {
    List<CertificateFile> all = new ArrayList<>(kept(1));
    all.addAll(kept(2));
    return all;
  }
}
