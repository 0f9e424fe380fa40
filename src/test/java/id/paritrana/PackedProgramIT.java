package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one packed file, as an operator and a stranger run it. */
@Timeout(300)
class PackedProgramIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CERTIFICATES = "/api/v1/editions/KALTIM-2022/certificates";

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private final HttpClient visitor = HttpClient.newHttpClient();
  private String address = "";
  private String token = "";
  private @Nullable Process program;

  @AfterEach
  void stop() throws InterruptedException {
    visitor.close();
    if (program != null) {
      program.destroyForcibly().waitFor();
    }
  }

  @Test
  void itEndsWhatACrashCutShortPrintsAndHasItsBundleComputedAnew() throws Exception {
    aCrashAmongCertificatesLeavesNothingOutAndNothingTwice();
    printsTheDocumentsOfAPublishedCategory();
    aStrangerComputesItsBundleAnew();
  }

  private void printsTheDocumentsOfAPublishedCategory() throws Exception {
    assertThat(text(get("/certificates/PRT-KALTIM-2022-0001/certificate.pdf")))
        .startsWith("%PDF")
        .contains("/SubFilter/ETSI.CAdES.detached");
    assertThat(data.resolve("keys/signing/organiser.p12")).exists();
    assertThat(text(get("/results/KALTIM-2022/kabkota/sheet.pdf"))).startsWith("%PDF");
    assertThat(text(get("/results/KALTIM-2022/kabkota/sheet.xlsx"))).startsWith("PK");
  }

  /** In an empty folder, with neither database nor data. */
  private void aStrangerComputesItsBundleAnew() throws Exception {
    byte[] bundle = get("/results/KALTIM-2022/kabkota/bundle.zip");
    Files.write(elsewhere.resolve("x.zip"), bundle);
    Files.write(elsewhere.resolve("jwks.json"), get("/.well-known/jwks.json"));
    byte[] damaged = bundle.clone();
    int letter = text(bundle).indexOf("run.jsonl") + 200;
    damaged[letter] ^= 1;
    Files.write(elsewhere.resolve("damaged.zip"), damaged);

    Process same = packed(elsewhere, "recompute", "x.zip", "--keys", "jwks.json", "--lang", "en");
    assertThat(text(same.getInputStream().readAllBytes()))
        .contains("every bit of the results is the same");
    assertThat(same.waitFor()).isZero();
    Process other = packed(elsewhere, "recompute", "damaged.zip", "--keys", "jwks.json");
    other.getInputStream().readAllBytes();
    assertThat(other.waitFor()).isEqualTo(1);
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("x.zip", "jwks.json", "damaged.zip");
    }
  }

  /** The demonstration has the certificates of an edition made while it loads the next one. */
  private void aCrashAmongCertificatesLeavesNothingOutAndNothingTwice() throws Exception {
    start();
    signIn();
    JsonNode run = run();
    while (run.path("startedAt").isMissingNode() || run.get("startedAt").isNull()) {
      Thread.sleep(20);
      run = run();
    }
    program.destroyForcibly().waitFor();
    assertThat(run.get("finishedAt").isNull()).as("at the crash: " + run).isTrue();

    start();
    run = run();
    while (run.get("finishedAt").isNull()) {
      Thread.sleep(200);
      run = run();
    }

    assertThat(run.get("failed")).isEmpty();
    assertThat(run.get("certificates").asLong()).isGreaterThan(10);
    assertThat(run.get("signed").asLong())
        .isEqualTo(run.get("documents").asLong())
        .isEqualTo(2 * run.get("certificates").asLong());
    assertThat(names(get("/editions/KALTIM-2022/certificates/archive.zip")))
        .doesNotHaveDuplicates()
        .hasSize((int) run.get("documents").asLong());
  }

  /** How far the certificates have come; of an edition that is not loaded yet, nothing. */
  private JsonNode run() throws Exception {
    return JSON.readTree(
        send(authorised(HttpRequest.newBuilder(URI.create(address + CERTIFICATES)))).body());
  }

  /** Returns once the program is open. */
  private void start() throws IOException {
    int port = freePort();
    ProcessBuilder builder = java();
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("PARITRANA_DATA_FOLDER", data.toString());
    builder.environment().put("PARITRANA_WORKFLOW_ABANDONED_AFTER", "10s");
    program = builder.redirectErrorStream(true).start();
    BufferedReader log = program.inputReader(StandardCharsets.UTF_8);
    assertThat(log.lines().anyMatch(line -> line.contains("The Paritrana Award is open at")))
        .isTrue();
    Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
    address = "http://127.0.0.1:" + port;
  }

  private Process packed(Path folder, String... arguments) throws IOException {
    return java(arguments).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-jar",
                Path.of(System.getProperty("packed")).toAbsolutePath().toString()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command);
  }

  /** As soon as the accounts of the demonstration are there. */
  private void signIn() throws Exception {
    Path password = data.resolve("demonstration-password");
    while (token.isEmpty()) {
      Thread.sleep(200);
      if (Files.exists(password)) {
        HttpResponse<byte[]> session =
            send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
                    .header("Content-Type", "application/json")
                    .POST(
                        BodyPublishers.ofString(
                            JSON.writeValueAsString(
                                JSON.createObjectNode()
                                    .put("username", "panitia")
                                    .put("password", Files.readString(password).strip())))));
        if (session.statusCode() == 201) {
          token = JSON.readTree(session.body()).get("token").asText();
        }
      }
    }
  }

  private byte[] get(String path) throws Exception {
    return ask(HttpRequest.newBuilder(URI.create(address + path)));
  }

  private byte[] ask(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> answer = send(authorised(request));
    assertThat(answer.statusCode()).as(answer.uri().getPath()).isBetween(200, 299);
    return answer.body();
  }

  private HttpRequest.Builder authorised(HttpRequest.Builder request) {
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return visitor.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static List<String> names(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
