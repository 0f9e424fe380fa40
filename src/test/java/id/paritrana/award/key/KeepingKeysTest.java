package id.paritrana.award.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.web.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition signs with a key of its own, and every key stays known. */
@OnEachDatabase
class KeepingKeysTest {

  private static final byte[] PAYLOAD = "hasil".getBytes(StandardCharsets.UTF_8);

  private final Stage stage;
  private final KeepingKeys keeping;
  private final EditionKeys keys;

  KeepingKeysTest(Database database) {
    stage = new Stage(database.portal());
    keeping = stage.bean(KeepingKeys.class);
    keys = stage.bean(EditionKeys.class);
  }

  @Test
  void anOpenedEditionHasAKeyAndSignsWithIt() {
    Edition edition = stage.openEdition("provincial");
    EditionKey key = keys.findFirstByEditionIdOrderByNumberDesc(edition.id()).orElseThrow();

    SignedText signed = keeping.sign(stage.organiser(), edition, PAYLOAD, Instant.now());

    assertThat(key.number()).isEqualTo(1);
    assertThat(signed.isSignedBy(key.key())).isTrue();
    assertThat(keys.findByEditionIdOrderByNumber(edition.id())).containsExactly(key);
  }

  @Test
  void anEditionThatWasOpenBeforeThereWereKeysGetsOneWithItsFirstSignature() {
    Edition edition = stage.openEdition("provincial");
    keys.deleteAll(keys.findByEditionIdOrderByNumber(edition.id()));

    SignedText signed = keeping.sign(stage.organiser(), edition, PAYLOAD, Instant.now());

    assertThat(keys.findByKid(signed.kid()).orElseThrow().editionId()).isEqualTo(edition.id());
  }

  @Test
  void aNewKeyLeavesTheOldOnePublished() throws Exception {
    Edition edition = stage.openEdition("provincial");
    SignedText before = keeping.sign(stage.organiser(), edition, PAYLOAD, Instant.now());
    Browser organiser = new Browser(stage.portal(), stage.organiser());
    String path = "/editions/" + edition.code() + "/keys";

    assertThat(organiser.post(path, Map.of()).statusCode()).isEqualTo(303);
    SignedText after = keeping.sign(stage.organiser(), edition, PAYLOAD, Instant.now());

    assertThat(after.kid()).isNotEqualTo(before.kid());
    assertThat(organiser.get(path).body()).contains(before.kid(), after.kid());
    HttpResponse<String> answer = organiser.json("GET", "/.well-known/jwks.json", "");
    KeySet published = KeySet.read(answer.body());
    assertThat(before.isSignedBy(published.withKid(before.kid()).orElseThrow())).isTrue();
    assertThat(after.isSignedBy(published.withKid(after.kid()).orElseThrow())).isTrue();
    for (JsonNode key : new ObjectMapper().readTree(answer.body()).get("keys")) {
      assertThat(key.has("d")).as("the private half").isFalse();
      if (key.get("edition").asText().equals(edition.code())) {
        assertThat(key.hasNonNull("retiredAt"))
            .isEqualTo(key.get("kid").asText().equals(before.kid()));
      }
    }
    assertThat(organiser.json("POST", "/api/v1" + path, "{}").statusCode()).isEqualTo(201);
    assertThat(keys.findByEditionIdOrderByNumber(edition.id())).hasSize(3);
  }

  @Test
  void nobodyElseMakesAKey() {
    Edition edition = stage.openEdition("provincial");
    Organisation other = stage.organisation("Panitia lain", Organisation.Kind.COMMITTEE);
    String path = "/editions/" + edition.code() + "/keys";

    assertThat(
            keeping.rotate(
                stage.person("lain", other, Role.ORGANISER), edition.code(), Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
    assertThat(keeping.rotate(stage.observer(), edition.code(), Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
    assertThat(new Browser(stage.portal(), stage.observer()).post(path, Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(keys.findByEditionIdOrderByNumber(edition.id())).hasSize(1);
  }

  @Test
  void anEditionWhoseKeyFileIsGoneSignsWithANewOne() throws Exception {
    Edition edition = stage.openEdition("provincial");
    assertThat(keeping.fault(edition)).isEmpty();
    Files.delete(stage.bean(KeyFolder.class).folder().resolve(edition.code() + "-1.key"));

    assertThat(keeping.fault(edition))
        .contains(Refusal.conflict("edition.key-unusable", Map.of("number", 1)));
    keeping.rotate(stage.organiser(), edition.code(), Instant.now()).orThrow();

    assertThat(keeping.fault(edition)).isEmpty();
  }

  @Test
  void aLostFileIsToldAndNeverReplacedUnseen(@TempDir Path folder) {
    KeyFolder files = new KeyFolder(folder.resolve("keys"));
    PublicKeyText key = PublicKeyText.of(files.make("A-1").getPublic());
    PublicKeyText other = PublicKeyText.of(files.make("A-2").getPublic());

    assertThatThrownBy(() -> files.open("A-3", key)).isInstanceOf(UnusableEditionKey.class);
    assertThatThrownBy(() -> files.open("A-1", other)).isInstanceOf(UnusableEditionKey.class);
  }

  @Test
  void nodesShareTheKeyThatIsMadeFirstAndNobodyElseReadsIt(@TempDir Path folder) throws Exception {
    KeyFolder files = new KeyFolder(folder.resolve("keys"));
    Set<PublicKey> made = new HashSet<>();
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      for (Future<PublicKey> node :
          IntStream.range(0, 4)
              .mapToObj(_ -> nodes.submit(() -> files.make("A-1").getPublic()))
              .toList()) {
        made.add(node.get());
      }
    }

    assertThat(made).hasSize(1);
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys/A-1.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }
}
