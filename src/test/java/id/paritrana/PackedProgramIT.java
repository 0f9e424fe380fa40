package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one packed file, as an operator and a stranger run it. */
@Timeout(180)
class PackedProgramIT {

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private final HttpClient visitor = HttpClient.newHttpClient();
  private String address = "";
  private @Nullable Process program;

  @AfterEach
  void stop() throws InterruptedException {
    visitor.close();
    if (program != null) {
      program.destroyForcibly().waitFor();
    }
  }

  @Test
  void itPrintsAndHasItsBundleComputedAnewByAStranger() throws Exception {
    start();
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

  /** Returns once the program is open. */
  private void start() throws IOException {
    int port = freePort();
    ProcessBuilder builder = java();
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("PARITRANA_DATA_FOLDER", data.toString());
    program = builder.redirectErrorStream(true).start();
    BufferedReader log = program.inputReader(StandardCharsets.UTF_8);
    assertThat(log.lines().anyMatch(line -> line.contains("Demonstration accounts"))).isTrue();
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

  private byte[] get(String path) throws Exception {
    return ask(HttpRequest.newBuilder(URI.create(address + path)));
  }

  private byte[] ask(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> answer = send(request);
    assertThat(answer.statusCode()).as(answer.uri().getPath()).isBetween(200, 299);
    return answer.body();
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return visitor.send(request.build(), BodyHandlers.ofByteArray());
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
