package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing private reaches the public, whatever door it comes to: pages, feed, open data, PDF,
 * workbooks, and the sealed results, which were sealed when the private texts had been written.
 */
@OnEachDatabase
class PrivacyTest {

  /** Each is played once. */
  private static final Map<Database, PrivateEdition> EDITIONS = new EnumMap<>(Database.class);

  private final PrivateEdition edition;
  private final PublicSecrets secrets;

  PrivacyTest(Database database) throws SQLException {
    database.assumeThere();
    if (!EDITIONS.containsKey(database)) {
      EDITIONS.put(database, new PrivateEdition(database));
    }
    edition = EDITIONS.get(database);
    secrets = edition.secrets;
  }

  @AfterAll
  static void stop() {
    EDITIONS.values().forEach(each -> each.portal.server().stop());
    EDITIONS.clear();
  }

  @Test
  void nothingPrivateIsInAnyAnswerToTheUnknown() {
    List<String> told = new ArrayList<>();
    edition.answers.forEach(
        (path, all) -> {
          String text = path.contains("bundle.zip") ? secrets.besidesSources(all) : all;
          secrets
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
        Reader.of(edition.portal)
            .get("/certificates/" + edition.certificates().getLast() + "/certificate.pdf")
            .body();
    List<String> answers =
        List.of(
            new Visitor(edition.portal)
                .upload("/certificates/check", "/certificates/check", "piagam.pdf", paper)
                .body(),
            new Visitor(edition.portal)
                .post("/login", "/login", Map.of("username", "x", "password", "y", "back", "/"))
                .body(),
            new Visitor(edition.portal)
                .json("POST", "/api/v1/session", "{\"username\":\"x\",\"password\":\"y\"}")
                .body());

    assertThat(answers.getFirst()).contains(edition.certificates().getLast());
    for (String answer : answers) {
      assertThat(secrets.planted().keySet().stream().filter(answer::contains)).isEmpty();
    }
  }

  /** Else the test above would look for what nobody could find. */
  @Test
  void theCommitteeDoesReadWhatWasPlanted() {
    Reader organiser = Reader.as(edition.portal, edition.stage.organiser());
    String dossier = organiser.text("/nominations/" + edition.numbers.getFirst());
    String history = organiser.text(edition.round() + "/minutes/ranks");

    assertThat(read(dossier)).contains("nomination.statement", "figure_value.source");
    assertThat(read(history)).contains("plenary.minutes");
    assertThat(dossier).containsAnyOf(PublicSecrets.DECLARED.toArray(String[]::new));
    assertThat(Set.copyOf(secrets.planted().values()))
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

  private List<String> read(String text) {
    return secrets.planted().entrySet().stream()
        .filter(each -> text.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
