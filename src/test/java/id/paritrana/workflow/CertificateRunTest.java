package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.paritrana.Database;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.publication.Admitted;
import id.paritrana.publication.Certificate;
import id.paritrana.publication.CertificateArchive;
import id.paritrana.publication.CertificateFile;
import id.paritrana.publication.CertificateFiles;
import id.paritrana.publication.CertificateRun;
import id.paritrana.publication.CertificateRun.Recipients;
import id.paritrana.publication.CertificateRuns;
import id.paritrana.publication.Certificates;
import id.paritrana.publication.IssuingEditions;
import id.paritrana.publication.MakingCertificates;
import id.paritrana.publication.ReadingRuns;
import id.paritrana.publication.Signature;
import id.paritrana.publication.Signatures;
import id.paritrana.report.signing.SwitchedSigning;
import id.paritrana.web.Browser;
import id.paritrana.web.BrowserWindow;
import id.paritrana.web.DecidedRound;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The certificates of a whole edition are made once each, whatever happens on the way. */
@OnEachDatabase
@EachFlowTaken("certificate-run")
class CertificateRunTest {

  private static final int PARTICIPANTS = 7;

  /** Two winners and the participants, each in two languages. */
  private static final int FILES = 2 * (2 + PARTICIPANTS);

  private final Database database;
  private final DecidedRound round;
  private final Stage stage;
  private final SwitchedSigning service;
  private final String code;

  CertificateRunTest(Database database) {
    this.database = database;
    round = new DecidedRound(database);
    stage = round.stage;
    service = stage.bean(SwitchedSigning.class);
    code = round.edition.code();
    Admitted.to(stage, round.edition, round.category, PARTICIPANTS);
  }

  @AfterEach
  void mend() {
    service.mend();
  }

  @Test
  void everybodyHasOneCertificateInBothLanguagesAndNoNumberIsLeftOut() {
    start(Recipients.EVERYBODY);
    awaitFinish();

    assertThat(numbers())
        .isEqualTo(
            IntStream.rangeClosed(1, 2 + PARTICIPANTS)
                .mapToObj(i -> "PRT-%s-%04d".formatted(code, i))
                .toList());
    assertThat(certificates())
        .extracting(Certificate::kind)
        .startsWith(Certificate.Kind.WINNER, Certificate.Kind.WINNER, Certificate.Kind.PARTICIPANT);
    assertThat(files()).hasSize(FILES);
    ReadingRuns.Progress progress = progress();
    assertThat(progress.signed()).isEqualTo(progress.documents()).isEqualTo(FILES);
    assertThat(progress.failed()).isEmpty();
  }

  @Test
  void whatIsMoreThanABatchIsGoneOnWithUntilNothingIsLeft() {
    int more = 50;
    int all = FILES + 2 * more;
    Admitted.to(stage, round.edition, round.category, PARTICIPANTS + 1, PARTICIPANTS + more);
    start(Recipients.EVERYBODY);
    IntStream.iterate(FILES, some -> some < all, some -> some + 20)
        .forEach(some -> Eventually.equal(() -> progress().signed() >= some, true));
    awaitFinish();

    assertThat(numbers()).hasSize(2 + PARTICIPANTS + more).doesNotHaveDuplicates();
    assertThat(files()).hasSize(all);
  }

  @Test
  void programsStartItAndReadHowFarItHasCome() {
    Browser organiser = new Browser(round.portal, stage.organiser());

    HttpResponse<String> started =
        organiser.json("POST", "/api/v1" + path(), "{\"recipients\":\"EVERYBODY\"}");
    assertThat(started.statusCode()).isEqualTo(200);
    assertThat(started.body()).contains("\"recipients\":\"EVERYBODY\"", "\"finishedAt\":null");
    awaitFinish();

    assertThat(organiser.json("GET", "/api/v1" + path(), "").body())
        .contains("\"documents\":" + FILES, "\"signed\":" + FILES, "\"failed\":[]");
  }

  @Test
  void participantsAreGivenNoneUnlessTheOrganiserWantsIt() {
    start(Recipients.WINNERS);
    awaitFinish();
    assertThat(numbers()).hasSize(2);

    start(Recipients.EVERYBODY);
    awaitFinish();
    assertThat(numbers()).hasSize(2 + PARTICIPANTS);
  }

  @Test
  void aServiceThatFailsHalfwayStopsTheRunAndTheOrganiserHasItGoOn() {
    service.breakAfter(5);
    start(Recipients.EVERYBODY);
    Browser organiser = new Browser(round.portal, stage.organiser());
    Eventually.equal(() -> stopped().isEmpty(), false);
    assertThat(organiser.page(path()))
        .contains("Pembuatan piagam terhenti", "the signing service does not answer")
        .contains(path() + "/retry");
    Map<Long, CertificateFile> before = filesById();
    assertThat(before).hasSize(4 + 5);

    service.mend();
    Eventually.equal(
        () -> {
          organiser.post(path() + "/retry", Map.of());
          return progress().isOpen();
        },
        false);

    assertThat(filesById()).hasSize(FILES).containsAllEntriesOf(before);
    assertThat(organiser.page(path())).contains("Semua piagam selesai").doesNotContain("/retry");
  }

  @Test
  void aNodeThatDiesWithinABatchLeavesItsWorkToTheOthers() {
    service.breakAfter(3);
    start(Recipients.EVERYBODY);
    Eventually.equal(() -> files().size(), 4 + 3);
    leaveAllJobsToADeadNode();
    List<CertificateFile> before = files();

    service.mend();
    awaitFinish();

    assertThat(files()).hasSize(FILES).containsAll(before);
  }

  @Test
  void twoNodesShareOneRun() {
    try (var second = new SecondNode(database)) {
      assertThat(second.portal.server().isRunning()).isTrue();
      start(Recipients.EVERYBODY);
      awaitFinish();
    }

    assertThat(files()).hasSize(FILES);
    assertThat(numbers()).hasSize(2 + PARTICIPANTS).doesNotHaveDuplicates();
  }

  @Test
  void lanesThatOverlapKeepOneFileEach() throws Exception {
    CertificateRun run = quietly(Recipients.EVERYBODY);
    MakingCertificates making = stage.bean(MakingCertificates.class);
    making.enterParticipants(stage.organiser(), run.id(), Instant.now());
    int nodes = 3;
    CyclicBarrier together = new CyclicBarrier(nodes);
    try (ExecutorService threads = Executors.newFixedThreadPool(nodes)) {
      List<Future<?>> signing = new ArrayList<>();
      for (int node = 0; node < nodes; node++) {
        signing.add(
            threads.submit(
                () -> {
                  together.await();
                  boolean left = true;
                  while (left) {
                    left = making.signNext(run.id(), 0, 1, Instant.now());
                  }
                  return null;
                }));
      }
      for (Future<?> each : signing) {
        each.get();
      }
    }

    assertThat(files()).hasSize(FILES);
    assertThat(making.signNext(run.id(), 0, 1, Instant.now())).isFalse();
  }

  @Test
  void aFileThatCannotBeMadeIsToldWithItsNumberAndTriedAgain() {
    String number = round.certificate(2);
    long id = stage.bean(Certificates.class).findByNumber(number).orElseThrow().id();
    CertificateFiles files = stage.bean(CertificateFiles.class);
    files.deleteAll(files.findByCertificateIdOrderByLanguage(id));
    Signatures signatures = stage.bean(Signatures.class);
    List<Signature> kept = signatures.findByCertificateIdOrderByNumber(id);
    signatures.deleteAll(kept);

    start(Recipients.WINNERS);
    awaitFinish();

    assertThat(progress().failed())
        .extracting(ReadingRuns.Failed::number, failed -> failed.failure().language())
        .containsExactly(tuple(number, "en"), tuple(number, "id"));
    assertThat(new Browser(round.portal, stage.organiser()).page(path()))
        .contains("sebagian berkas gagal dibuat", number, "signatories: 0 given, 1 to 3 allowed");

    for (Signature each : kept) {
      signatures.save(
          new Signature(null, id, each.number(), each.name(), each.position(), each.positionEn()));
    }
    start(Recipients.WINNERS);
    awaitFinish();

    assertThat(progress().failed()).isEmpty();
    assertThat(files()).hasSize(4);
  }

  @Test
  void aSecondStartIsRefusedWhileTheFirstIsUnderWay() {
    quietly(Recipients.WINNERS);

    assertThat(issuing().start(stage.organiser(), code, Recipients.WINNERS, Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.conflict("certificates.under-way", Map.of())));
  }

  @Test
  void anEditionWithoutADecidedCategoryHasNothingToMake() {
    Stage other = new Stage(round.portal);
    String young = other.openEdition("provincial").code();

    assertThat(issuing().start(other.organiser(), young, Recipients.WINNERS, Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.conflict("certificates.none-decided", Map.of())));
    HttpResponse<String> refused =
        new Browser(round.portal, other.organiser())
            .post("/editions/" + young + "/certificates", Map.of("recipients", "WINNERS"));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Belum ada kategori yang hasilnya tetap");
    HttpResponse<String> silent =
        new Browser(round.portal, other.organiser())
            .post("/editions/" + young + "/certificates", Map.of());
    assertThat(silent.statusCode()).isEqualTo(422);
    assertThat(silent.body()).contains("error-recipients");
  }

  @Test
  void nobodyElseStartsItOrReadsWhatIsNotPublic() {
    Actor foreign = new Stage(round.portal).organiser();
    Organisation committee = stage.committee();
    List<Actor> others =
        List.of(
            foreign,
            stage.verifier(),
            stage.assessor(1),
            stage.nominatorOf(stage.organisation("Lain", Organisation.Kind.COMPANY)),
            stage.person("admin", committee, Role.ADMINISTRATOR));
    for (Actor other : others) {
      assertThat(issuing().start(other, code, Recipients.WINNERS, Instant.now()))
          .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
      assertThat(stage.bean(RunProcesses.class).retry(other, code, Instant.now()))
          .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
      assertThatThrownBy(() -> stage.bean(ReadingRuns.class).of(other, code, Instant.now()))
          .isInstanceOf(NoSuchEdition.class);
      assertThatThrownBy(() -> stage.bean(CertificateArchive.class).of(other, code))
          .isInstanceOf(NoSuchEdition.class);
      Browser browser = new Browser(round.portal, other);
      for (String read : List.of(path(), path() + "/archive.zip")) {
        assertThat(browser.get(read).statusCode()).as(read).isIn(403, 404);
      }
      assertThat(browser.json("GET", "/api/v1" + path(), "").statusCode()).isIn(403, 404);
      assertThat(
              browser.json("POST", "/api/v1" + path(), "{\"recipients\":\"WINNERS\"}").statusCode())
          .isIn(403, 404);
      assertThat(browser.post(path(), Map.of("recipients", "WINNERS")).statusCode()).isIn(403, 404);
      assertThat(browser.post(path() + "/retry", Map.of()).statusCode()).isIn(403, 404);
    }
    assertThat(round.everybody().status(path())).isNotEqualTo(200);
    assertThat(round.everybody().status(path() + "/archive.zip")).isNotEqualTo(200);
    Browser observer = new Browser(round.portal, stage.observer());
    assertThat(observer.page(path())).doesNotContain("name=\"recipients\"");
    assertThat(observer.post(path(), Map.of("recipients", "WINNERS")).statusCode()).isEqualTo(403);
    assertThat(round.as(stage.observer()).status(path() + "/archive.zip")).isEqualTo(200);
    assertThat(stage.bean(ReadingRuns.class).of(stage.observer(), code, Instant.now()).run())
        .isNull();
  }

  @Test
  void theArchiveHoldsEveryFileAsItWasSignedUnderANameThatPeopleFind() throws IOException {
    start(Recipients.EVERYBODY);
    awaitFinish();

    byte[] archive = round.as(stage.observer()).get(path() + "/archive.zip").body();
    Map<String, byte[]> entries = entries(archive);

    assertThat(entries).hasSize(FILES);
    assertThat(entries.keySet())
        .contains(
            "Bahasa Indonesia/Kabupaten-Kota/%s %s, Peringkat I.pdf"
                .formatted(round.certificate(1), round.nominee(1)))
        .anyMatch(name -> name.matches("English/.+/PRT-.+-0009 .+, Participant\\.pdf"));
    assertThat(entries.values().stream().map(DigestUtils::sha256Hex))
        .containsExactlyInAnyOrderElementsOf(
            files().stream().map(CertificateFile::sha256).toList());
    assertThat(round.as(stage.organiser()).get(path() + "/archive.zip").body()).isEqualTo(archive);
  }

  @Test
  void thePublicReadsOfAParticipantOnceTheResultIsPublished() {
    start(Recipients.EVERYBODY);
    awaitFinish();
    String number = numbers().getLast();
    assertThat(round.everybody().status("/certificates/" + number)).isEqualTo(404);

    round.publish();

    assertThat(round.everybody().text("/certificates/" + number)).contains("Peserta");
    assertThat(round.everybody().text("/api/v1/certificates/" + number))
        .contains("\"kind\":\"PARTICIPANT\"");
  }

  @Test
  void theProgressIsSeenOnAPhone() {
    BrowserWindow.assumeBrowser();
    service.breakAfter(6);
    start(Recipients.EVERYBODY);
    Eventually.equal(() -> progress().signed() >= 10, true);
    try (BrowserWindow window = BrowserWindow.phone(round.portal)) {
      window.as(round.portal, stage.organiser()).open(path()).check();
      window.screenshot("certificates-running");
      Eventually.equal(() -> stopped().isEmpty(), false);
      window.page().waitForSelector("text=Pembuatan piagam terhenti");
      window.check();
      window.screenshot("certificates-stopped");
      service.mend();
      Eventually.equal(
          () -> {
            stage.bean(RunProcesses.class).retry(stage.organiser(), code, Instant.now());
            return progress().isOpen();
          },
          false);
      window.page().waitForSelector("text=Semua piagam selesai");
      window.check();
      window.screenshot("certificates-finished");
    }
  }

  private String path() {
    return "/editions/" + code + "/certificates";
  }

  private IssuingEditions issuing() {
    return stage.bean(IssuingEditions.class);
  }

  private CertificateRun start(Recipients recipients) {
    return issuing().start(stage.organiser(), code, recipients, Instant.now()).orThrow();
  }

  /** A run without a process, so that the test itself does the work. */
  private CertificateRun quietly(Recipients recipients) {
    return stage
        .bean(CertificateRuns.class)
        .save(
            new CertificateRun(
                null, round.edition.id(), recipients, Instant.now(), stage.organiser().id(), null));
  }

  private void awaitFinish() {
    Eventually.equal(() -> progress().isOpen(), false);
  }

  private ReadingRuns.Progress progress() {
    return stage.bean(ReadingRuns.class).of(stage.organiser(), code, Instant.now());
  }

  private List<OpenIncident> stopped() {
    return stage.bean(RunProcesses.class).stopped(stage.organiser(), code);
  }

  private List<Certificate> certificates() {
    return stage.bean(Certificates.class).next(round.edition.id(), 0, 1000);
  }

  private List<String> numbers() {
    return certificates().stream().map(Certificate::number).toList();
  }

  private List<CertificateFile> files() {
    return certificates().stream()
        .flatMap(
            certificate ->
                stage
                    .bean(CertificateFiles.class)
                    .findByCertificateIdOrderByLanguage(certificate.id())
                    .stream())
        .toList();
  }

  private Map<Long, CertificateFile> filesById() {
    Map<Long, CertificateFile> byId = new HashMap<>();
    files().forEach(file -> byId.put(file.id(), file));
    return byId;
  }

  /** As if a node had taken every job of the run and was switched off with them. */
  private void leaveAllJobsToADeadNode() {
    ManagementService jobs = stage.bean(ManagementService.class);
    String process =
        stage
            .bean(RuntimeService.class)
            .createProcessInstanceQuery()
            .processDefinitionKey(CertificateRunModel.PROCESS)
            .processInstanceBusinessKey(code)
            .singleResult()
            .getId();
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    transactions.executeWrite(
        status -> {
          try (var update =
              status
                  .getConnection()
                  .prepareStatement(
                      "update ACT_RU_JOB set LOCK_OWNER_ = 'dead', LOCK_EXP_TIME_ = ?, RETRIES_ ="
                          + " 3, DUEDATE_ = null where PROCESS_INSTANCE_ID_ = ? and TYPE_ ="
                          + " 'message'")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().plus(3, ChronoUnit.SECONDS)));
            update.setString(2, process);
            return update.executeUpdate();
          }
        });
    assertThat(jobs.createJobQuery().processInstanceId(process).count()).isPositive();
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (InputStream bytes = new ByteArrayInputStream(archive);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  /** Another program on the same database and folder. */
  private static final class SecondNode implements AutoCloseable {

    private final Database.Portal portal;

    SecondNode(Database database) {
      Map<String, Object> properties = new HashMap<>();
      properties.put(
          "datasources.default.url",
          database.address("paritrana_test_" + ProcessHandle.current().pid()));
      if (database == Database.MYSQL) {
        properties.put("datasources.default.username", "root");
      }
      portal = Database.Portal.start(properties, -1);
    }

    @Override
    public void close() {
      portal.server().getApplicationContext().close();
    }
  }
}
