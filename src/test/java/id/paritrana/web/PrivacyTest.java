package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Objection;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.publication.Certificates;
import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.PublishingResults;
import id.paritrana.publication.Region;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.publication.opendata.OpenData;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing private reaches the public, whatever door it comes to. The edition is played to its end,
 * objections, revocation and a release that was taken back among it; then every text that is not
 * meant for everybody is replaced by one that can be recognised.
 */
class PrivacyTest {

  private static final String ADDRESS =
      Database.H2.address("paritrana_privacy_" + ProcessHandle.current().pid());

  private static Database.Portal portal;
  private static Stage stage;
  private static Edition edition;
  private static List<String> numbers;
  private static final PublicSecrets SECRETS = new PublicSecrets();

  @BeforeAll
  static void playAnEditionAndPlantSecrets() throws Exception {
    Map<String, Object> properties = new HashMap<>();
    properties.put("datasources.default.url", ADDRESS);
    properties.put("paritrana.workflow.retries", "R3/PT1S");
    portal = Database.Portal.start(properties, -1);
    stage = new Stage(portal);
    Deeds deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    Actor second = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    try (Connection database = DriverManager.getConnection(ADDRESS, "sa", "")) {
      SECRETS.plantPeople(database);
    }
    numbers = deeds.rank(edition, category);
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();
    deeds.uphold(second, objection, 900).orThrow();
    deeds.endObjections(edition, category);
    Eventually.equal(
        () -> new Browser(portal, stage.organiser()).page(round()).contains(round() + "/final"),
        true);
    deeds.confirmFinal(category).orThrow();
    releaseTakeBackAndPublish(category);
    stage
        .bean(RevokingCertificates.class)
        .revoke(stage.organiser(), certificates().getFirst(), "Salah cetak.", Instant.now())
        .orThrow();
    assertThat(stage.bean(Rounds.class).of(category).round().stage())
        .isEqualTo(CategoryRound.Stage.PUBLISHED);
    try (Connection database = DriverManager.getConnection(ADDRESS, "sa", "")) {
      SECRETS.plantAll(database);
    }
  }

  @AfterAll
  static void stop() {
    portal.server().stop();
  }

  @Test
  void nothingPrivateIsInAnyAnswerToTheUnknown() {
    PublicAnswers answers = new PublicAnswers(portal, places());
    Map<String, String> texts = answers.read();

    assertThat(answers.routes()).hasSizeGreaterThan(20);
    assertThat(texts).hasSizeGreaterThan(60);
    assertThat(reached(texts))
        .contains("/results/" + edition.code() + "/kabkota", "/open-data/" + edition.code());
    List<String> told = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          SECRETS
              .planted()
              .forEach(
                  (secret, column) -> {
                    if (text.contains(secret)) {
                      told.add(path + " tells " + column);
                    }
                  });
          for (String kind : List.of("6472010101010001", "rahasia@contoh.id", "812-0000")) {
            if (text.contains(kind)) {
              told.add(path + " tells " + kind);
            }
          }
          PublicSecrets.DECLARED.stream()
              .filter(text::contains)
              .forEach(declared -> told.add(path + " tells a declared value"));
        });
    assertThat(told).isEmpty();
  }

  @Test
  void formsForEverybodyTellNothingPrivateEither() {
    byte[] paper =
        Reader.of(portal)
            .get("/certificates/" + certificates().getLast() + "/certificate.pdf")
            .body();
    List<String> answers =
        List.of(
            new Visitor(portal)
                .upload("/certificates/check", "/certificates/check", "piagam.pdf", paper)
                .body(),
            new Visitor(portal)
                .post("/login", "/login", Map.of("username", "x", "password", "y", "back", "/"))
                .body(),
            new Visitor(portal)
                .json("POST", "/api/v1/session", "{\"username\":\"x\",\"password\":\"y\"}")
                .body());

    assertThat(answers.getFirst()).contains(certificates().getLast());
    for (String answer : answers) {
      assertThat(SECRETS.planted().keySet().stream().filter(answer::contains)).isEmpty();
    }
  }

  /** Else the test above would look for what nobody could find. */
  @Test
  void theCommitteeDoesReadWhatWasPlanted() {
    Reader organiser = Reader.as(portal, stage.organiser());
    String dossier = organiser.text("/nominations/" + numbers.getFirst());
    String history = organiser.text(round() + "/minutes/ranks");

    assertThat(read(dossier)).contains("nomination.statement", "figure_value.source");
    assertThat(read(history)).contains("plenary.minutes");
    assertThat(dossier).containsAnyOf(PublicSecrets.DECLARED.toArray(String[]::new));
    assertThat(Set.copyOf(SECRETS.planted().values()))
        .contains(
            "account.username",
            "account.display_name",
            "conflict.reason",
            "evidence.file_name",
            "finding.reason",
            "interview.attendees",
            "mark.reason",
            "objection.grounds",
            "objection_decision.reason",
            "plenary_attendance.dissent",
            "audit_record.actor");
  }

  private static List<String> read(String text) {
    return SECRETS.planted().entrySet().stream()
        .filter(each -> text.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Those that were answered as found. */
  private static List<String> reached(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(each -> each.getValue().contains("etag"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, List<String>> places() {
    Map<String, List<String>> places = new HashMap<>();
    places.put("edition", List.of(edition.code(), "TIDAK-ADA"));
    places.put("category", List.of("kabkota", "besar"));
    List<String> known = new ArrayList<>(certificates());
    known.add(numbers.getFirst());
    places.put("number", known);
    places.put("region", List.of(new Region(edition.region()).slug()));
    places.put(
        "code",
        stage.bean(PublicHistory.class).nominees().stream().map(each -> each.code()).toList());
    places.put("language", List.of("id", "en"));
    places.put("version", List.of("0", "1"));
    places.put("name", List.of("site.css"));
    places.put("file", List.copyOf(stage.bean(OpenData.class).files(edition.code()).keySet()));
    return places;
  }

  private static List<String> certificates() {
    return stage.bean(Certificates.class).findAll().stream()
        .map(certificate -> certificate.number())
        .sorted()
        .toList();
  }

  private static String round() {
    return "/rounds/" + edition.code() + "/kabkota";
  }

  private static void releaseTakeBackAndPublish(long category) {
    PublishingResults publishing = stage.bean(PublishingResults.class);
    stage.invite(edition, Stage.day(110));
    publishing.publish(stage.organiser(), category, Instant.now()).orThrow();
    publishing
        .takeBack(stage.organiser(), category, "Nama pemenang salah.", Instant.now())
        .orThrow();
    stage.invite(edition, Instant.now());
    publishing.publish(stage.organiser(), category, Instant.now()).orThrow();
  }
}
