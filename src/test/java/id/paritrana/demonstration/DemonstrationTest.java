package id.paritrana.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Eventually;
import id.paritrana.audit.VerifyingChain;
import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ObjectionWindows;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryReadings;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actors;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.publication.Certificate;
import id.paritrana.publication.Certificates;
import id.paritrana.publication.Embargoes;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.PublishedResults;
import id.paritrana.publication.Revocations;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import id.paritrana.workflow.TaskKind;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer finds after the first start. */
class DemonstrationTest {

  private static EmbeddedServer server;

  @BeforeAll
  static void startOnAnEmptyInstallation(@TempDir Path data) {
    server = start("demonstration", data);
    bean(Demonstration.class).loadIfEmpty(Instant.now());
  }

  private static EmbeddedServer start(String database, Path data) {
    return ApplicationContext.run(
        EmbeddedServer.class,
        Map.of(
            "micronaut.server.port",
            -1,
            "paritrana.data-folder",
            data.toString(),
            "datasources.default.url",
            "jdbc:h2:mem:"
                + database
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void whatAnInterruptedLoadingLeftIsNotLoadedAgain(@TempDir Path data) {
    assertThat(bean(Loadings.class).count()).isZero();
    try (EmbeddedServer interrupted = start("interrupted", data)) {
      ApplicationContext context = interrupted.getApplicationContext();
      context.getBean(Loadings.class).save(new Loading(Loading.ONLY, Instant.now()));

      context.getBean(Demonstration.class).loadIfEmpty(Instant.now());

      assertThat(context.getBean(Organisations.class).count()).isZero();
      assertThat(data.resolve("demonstration-password")).doesNotExist();
    }
  }

  @Test
  void coverageAloneRanksTheFiveProvincesOfKalimantan() {
    Rounds.Place place = round("KALIMANTAN-2022", "provinsi");
    List<String> ranked =
        bean(Proposals.class).of(place, Plenary.Purpose.SHORTLIST).lines().stream()
            .map(line -> nominee(line.nomination()) + " " + line.score().stripTrailingZeros())
            .toList();

    assertThat(ranked)
        .containsExactly(
            "Provinsi Kalimantan Timur 70.86",
            "Provinsi Kalimantan Utara 57.86",
            "Provinsi Kalimantan Tengah 52.92",
            "Provinsi Kalimantan Selatan 34.25",
            "Provinsi Kalimantan Barat 32.28");
  }

  @Test
  void thePublishedRanksOfTheRegenciesStandWithTheirCertificates() {
    long category = round("KALTIM-2022", "kabkota").category().id();
    List<String> winners =
        bean(PublicResults.class).of(category).orElseThrow().winners().stream()
            .map(
                winner ->
                    winner.place() + " " + winner.nominee().name() + " " + winner.certificate())
            .toList();

    assertThat(winners)
        .containsExactly(
            "1 Kabupaten Kutai Kartanegara PRT-KALTIM-2022-0001",
            "2 Kabupaten Paser PRT-KALTIM-2022-0002",
            "3 Kabupaten Berau PRT-KALTIM-2022-0003");
  }

  @Test
  void eachCategoryOfTheProvinceStandsAtAnotherStage() {
    Map<String, CategoryRound.Stage> stages = new TreeMap<>();
    long edition = bean(Editions.class).withCode("KALTIM-2022").id();
    for (Category category : bean(Categories.class).findByEditionIdOrderByOrdinal(edition)) {
      stages.put(category.code(), bean(Rounds.class).of(category.id()).round().stage());
    }

    assertThat(stages)
        .isEqualTo(
            Map.of(
                "kabkota", CategoryRound.Stage.PUBLISHED,
                "besar", CategoryRound.Stage.ASSESSING,
                "menengah", CategoryRound.Stage.COLLECTING,
                "umkm", CategoryRound.Stage.PUBLISHED,
                "layanan-publik", CategoryRound.Stage.SEALED));
  }

  @Test
  void aResultWasCorrectedAndTwoWinnersHaveNewCertificates() {
    Rounds.Place small = round("KALTIM-2022", "umkm");
    List<String> winners =
        bean(PublicResults.class).of(small.category().id()).orElseThrow().winners().stream()
            .map(winner -> winner.place() + " " + winner.nominee().name())
            .toList();

    assertThat(winners)
        .containsExactly(
            "1 Usaha Contoh Mikro Satu (ilustratif)",
            "2 Usaha Contoh Mikro Tiga (ilustratif)",
            "3 Usaha Contoh Mikro Dua (ilustratif)");
    assertThat(bean(PublishedResults.class).last(small.category().id()).orElseThrow().version())
        .isEqualTo(2);
    assertThat(
            certificates("KALTIM-2022").stream()
                .filter(certificate -> certificate.winner().startsWith("Usaha"))
                .filter(certificate -> certificate.kind() == Certificate.Kind.WINNER))
        .hasSize(5);
    assertThat(bean(Revocations.class).count()).isEqualTo(2);
  }

  @Test
  void whoTookPartHasACertificateAsWell() {
    Eventually.equal(
        () ->
            certificates("KALTIM-2022").stream()
                .filter(certificate -> certificate.kind() == Certificate.Kind.PARTICIPANT)
                .count(),
        8L);
  }

  @Test
  void aReleasedResultWaitsForTheCeremony() {
    assertThat(bean(Embargoes.class).of(round("KALTIM-2022", "layanan-publik")).orElseThrow())
        .isAfter(Instant.now().plus(Duration.ofDays(100)));
  }

  @Test
  void anObjectionChangedTheRanksAndOneWaitsInItsTime() {
    Rounds.Place place = round("SANGGAHAN-2022", "menengah");

    assertThat(place.round().stage()).isEqualTo(CategoryRound.Stage.PROVISIONAL);
    assertThat(bean(ObjectionWindows.class).of(place).orElseThrow().until())
        .isAfter(Instant.now().plus(Duration.ofDays(50)));
    assertThat(
            bean(PlenaryReadings.class).of(place, Plenary.Purpose.RANKS).decisions().stream()
                .map(decided -> nominee(decided.nomination())))
        .containsExactly(
            "PT Contoh Menengah Satu (ilustratif)",
            "PT Contoh Menengah Dua (ilustratif)",
            "PT Contoh (peraga)",
            "PT Contoh Menengah Tiga (ilustratif)");
    assertThat(
            bean(Proposals.class).of(place, Plenary.Purpose.FINAL).lines().stream()
                .map(line -> nominee(line.nomination())))
        .containsExactly(
            "PT Contoh Menengah Satu (ilustratif)",
            "PT Contoh (peraga)",
            "PT Contoh Menengah Dua (ilustratif)",
            "PT Contoh Menengah Tiga (ilustratif)");
    assertThat(waiting("panitia")).contains(TaskKind.HEAR_OBJECTION);
  }

  @Test
  void minutesTellAVoteAndADissent() {
    PlenaryReadings.Held minutes =
        bean(PlenaryReadings.class).of(round("SANGGAHAN-2022", "menengah"), Plenary.Purpose.RANKS);

    assertThat(minutes.decisions())
        .extracting(decided -> decided.decision().votesFor())
        .containsExactly(9, 7, 9, 9);
    assertThat(minutes.seats())
        .filteredOn(seated -> seated.attendance().dissent() != null)
        .extracting(seated -> seated.seat().number())
        .containsExactly(5);
  }

  @Test
  void aCallThatNobodyAnswersEndsAllTheSame() {
    Edition edition = bean(Editions.class).withCode("SANGGAHAN-2022");
    Category large = bean(Categories.class).withCode(edition.id(), "besar");

    bean(Organising.class).closeCall(bean(Cast.class).actor("panitia"), edition, large);

    assertThat(
            bean(Proposals.class)
                .of(bean(Rounds.class).of(large.id()), Plenary.Purpose.SHORTLIST)
                .lines())
        .isEmpty();
  }

  @Test
  void nothingFailedOnTheWay() {
    assertThat(bean(ProcessEngine.class).getRuntimeService().createIncidentQuery().count())
        .isZero();
  }

  @Test
  void dossiersWaitForEverybody() {
    long category = round("KALTIM-2022", "menengah").category().id();
    List<Nomination.Status> statuses =
        bean(Nominations.class).findByCategoryIdOrderByNumber(category).stream()
            .map(Nomination::status)
            .toList();

    assertThat(statuses)
        .containsExactly(
            Nomination.Status.RETURNED,
            Nomination.Status.ADMITTED,
            Nomination.Status.ADMITTED,
            Nomination.Status.SUBMITTED,
            Nomination.Status.SUBMITTED,
            Nomination.Status.DRAFT);
  }

  @Test
  void theRecordOfDeedsIsWhole() {
    assertThat(bean(VerifyingChain.class).verify())
        .isInstanceOf(VerifyingChain.Verdict.Whole.class);
  }

  private static Rounds.Place round(String edition, String category) {
    long id = bean(Editions.class).withCode(edition).id();
    return bean(Rounds.class).of(bean(Categories.class).withCode(id, category).id());
  }

  private static List<Certificate> certificates(String edition) {
    return bean(Certificates.class).next(bean(Editions.class).withCode(edition).id(), 0, 100);
  }

  private static List<TaskKind> waiting(String username) {
    Account account = bean(Accounts.class).findByUsername(username).orElseThrow();
    return bean(Inbox.class).of(bean(Actors.class).of(account).orElseThrow()).stream()
        .map(InboxEntry::kind)
        .toList();
  }

  private static String nominee(Nomination nomination) {
    return bean(Organisations.class).findById(nomination.nomineeId()).orElseThrow().name();
  }

  private static <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }
}
