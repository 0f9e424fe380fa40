package id.paritrana.bench;

import id.paritrana.Database;
import id.paritrana.report.CertificateReport;
import id.paritrana.report.CertificateWording;
import id.paritrana.report.Certificates;
import id.paritrana.report.Heading;
import id.paritrana.report.Honour;
import id.paritrana.report.Insignia;
import id.paritrana.report.Level;
import id.paritrana.report.Signatory;
import id.paritrana.report.SignedCertificates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One certificate, filled and exported by JasperReports alone, and the same signed with a key on
 * the curve P-256. Goal: signed within twice the time of unsigned.
 */
@State(Scope.Benchmark)
@Fork(0)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 9, time = 4)
public class CertificateBenchmark {

  private static final Locale INDONESIAN = Locale.of("id", "ID");

  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2023, 7, 5, 14, 0, 0, 0, ZoneId.of("Asia/Makassar"));

  private static final String ADDRESS =
      "https://paritrana.example/certificates/PRT-CONTOH-2022-0001";

  private static final CertificateReport REPORT =
      new CertificateReport(
          new Heading(
              "Penghargaan Jaminan Sosial Ketenagakerjaan",
              "Paritrana Award",
              2022,
              Level.PROVINCIAL,
              "Kalimantan Timur"),
          "Pemerintah Kabupaten/Kota",
          Honour.RANK,
          1,
          "Kabupaten Contoh Makmur",
          CertificateWording.NONE,
          "PRT-CONTOH-2022-0001",
          "Samarinda",
          LocalDate.of(2023, 7, 5),
          List.of(new Signatory("Ketua Panitia", "Nama Pejabat", null)),
          ADDRESS,
          ADDRESS + "#" + "A".repeat(350),
          true,
          Insignia.NONE);

  private final Certificates plain = Database.H2.portal().bean(Certificates.class);
  private final SignedCertificates signed = Database.H2.portal().bean(SignedCertificates.class);

  @Benchmark
  public byte[] unsignedCertificate() {
    return plain.pdf(REPORT, INDONESIAN);
  }

  @Benchmark
  public byte[] signedCertificate() {
    return signed.pdf(REPORT, INDONESIAN, NOW);
  }
}
