package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as an operator runs it. */
@Timeout(180)
class ProgramTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path data;
  private int port;
  private Process program;
  private BufferedReader log;

  @BeforeEach
  void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder = builder(data);
    builder.environment().put("PARITRANA_ADMINISTRATOR_PASSWORD", "kunci-pertama-saja");
    builder.environment().put("PARITRANA_LOG", "json");
    program = builder.redirectErrorStream(true).start();
    log = program.inputReader(StandardCharsets.UTF_8);
  }

  private ProcessBuilder builder(Path folder) {
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            "id.paritrana.Application");
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("PARITRANA_DATA_FOLDER", folder.toString());
    builder.environment().put("PARITRANA_DEMONSTRATION_LOAD", "never");
    return builder;
  }

  @AfterEach
  void kill() {
    program.destroyForcibly();
  }

  @Test
  void theFirstAdministratorSignsInWithThePasswordOfTheSetting() throws Exception {
    messagesUntil("The administrator can sign in as admin");

    URI session = URI.create("http://127.0.0.1:" + port + "/api/v1/session");
    assertThat(signIn(session, "kunci-pertama-salah")).isEqualTo(401);
    assertThat(signIn(session, "kunci-pertama-saja")).isIn(200, 201);
  }

  @Test
  void itTellsItsAddressAsJsonAndFinishesWhatIsUnderWayBeforeItStops() throws Exception {
    assertThat(messagesUntil("Startup completed"))
        .anySatisfy(message -> assertThat(message).endsWith("http://localhost:" + port));
    try (Socket visitor = new Socket("127.0.0.1", port)) {
      visitor.setSoTimeout(30_000);
      OutputStream request = visitor.getOutputStream();
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
      write(request, "GET /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n");
      assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
      pass(answer);
      write(request, "POST /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");
      write(request, "Content-Type: application/x-www-form-urlencoded\r\n");
      write(request, "Content-Length: 10\r\n\r\nusern");
      TimeUnit.SECONDS.sleep(2);

      program.destroy();
      TimeUnit.SECONDS.sleep(1);
      write(request, "ame=x");

      assertThat(answer.readLine()).startsWith("HTTP/1.1 403");
    }
    assertThat(program.waitFor(40, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(143);
  }

  @Test
  void aStartThatCannotBeSaysWhyInOneSentence(@TempDir Path other) throws Exception {
    messagesUntil("Startup completed");

    assertThat(refusedStart(builder(data)))
        .contains("Basis data di " + data + " sedang dipakai", "is in use");
    assertThat(refusedStart(builder(other)))
        .contains("Port sudah dipakai", "set PORT", String.valueOf(port));
    ProcessBuilder unreachable = builder(other);
    unreachable
        .environment()
        .put("PARITRANA_DATABASE_URL", "jdbc:mysql://u:kunci@127.0.0.1:1/paritrana?password=kunci");
    assertThat(refusedStart(unreachable))
        .contains("Peladen basis data tidak menjawab", "jdbc:mysql://127.0.0.1:1/paritrana")
        .doesNotContain("kunci");
    ProcessBuilder keyless = builder(other);
    keyless.environment().put("PARITRANA_SIGNING_KEY_FILE", other.resolve("none.p12").toString());
    keyless.environment().put("PARITRANA_SIGNING_PASSWORD", "rahasia");
    assertThat(refusedStart(keyless))
        .contains("Kunci penanda tangan " + other.resolve("none.p12"), "cannot be opened")
        .doesNotContain("rahasia");
  }

  @Test
  void theRecordIsVerifiedWithoutThePortalAndNotBesideIt(@TempDir Path empty) throws Exception {
    messagesUntil("Startup completed");
    assertThat(verified(data))
        .isEqualTo(
            "3 Basis data di "
                + data
                + " sedang dipakai: program ini sudah berjalan."
                + " / The database in "
                + data
                + " is in use: this program is already running.\n");
    program.destroy();
    assertThat(program.waitFor(40, TimeUnit.SECONDS)).isTrue();

    assertThat(verified(data, "--without-files", "--lang", "en"))
        .startsWith("0 ")
        .contains("chain", "were not read", "The keys come from the database itself");
    Path noKeys = Files.writeString(empty.resolve("keys.json"), "{}");
    assertThat(verified(data, "--keys", noKeys.toString()))
        .startsWith("1 " + noKeys)
        .contains("/.well-known/jwks.json");
    try (Connection database =
            DriverManager.getConnection(
                "jdbc:h2:file:"
                    + data.resolve("paritrana")
                    + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "");
        Statement forger = database.createStatement()) {
      forger.execute("set referential_integrity false");
      forger.execute(
          "insert into certificate_revocation (certificate_id, reason, revoked_at, revoked_by)"
              + " values (7, 'Palsu', '2026-01-01 00:00:00', 1)");
    }
    assertThat(verified(data))
        .startsWith("1 ")
        .contains("Tabel certificate_revocation, baris 1: tidak ada tindakan");
    assertThat(verified(empty)).startsWith("3 Tidak ada basis data di " + empty);
    assertThat(empty.resolve("paritrana.mv.db")).doesNotExist();
  }

  /** The exit code of {@code audit verify}, and what it said. */
  private String verified(Path folder, String... options) throws Exception {
    ProcessBuilder builder = builder(folder);
    builder.command().addAll(List.of("audit", "verify"));
    builder.command().addAll(List.of(options));
    Process verifying = builder.redirectErrorStream(true).start();
    try {
      String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return verifying.waitFor() + " " + said;
    } finally {
      verifying.destroyForcibly();
    }
  }

  /** Everything that a start prints which ends with 1, and never where in the code it ended. */
  private static String refusedStart(ProcessBuilder builder) throws Exception {
    Process refused = builder.redirectErrorStream(true).start();
    try {
      String said = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(refused.waitFor()).isEqualTo(1);
      assertThat(said).doesNotContain("\tat ");
      return said;
    } finally {
      refused.destroyForcibly();
    }
  }

  /** Reads on to the end of an answer whose first line was read. */
  private static void pass(BufferedReader answer) throws IOException {
    long length = 0;
    for (String header = answer.readLine(); !header.isEmpty(); header = answer.readLine()) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    while (length > 0) {
      length -= answer.skip(length);
    }
  }

  private static int signIn(URI session, String password) throws Exception {
    try (HttpClient program = HttpClient.newHttpClient()) {
      return program
          .send(
              HttpRequest.newBuilder(session)
                  .header("Content-Type", "application/json")
                  .POST(
                      BodyPublishers.ofString(
                          "{\"username\":\"admin\",\"password\":\"" + password + "\"}"))
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static void write(OutputStream request, String part) throws IOException {
    request.write(part.getBytes(StandardCharsets.US_ASCII));
    request.flush();
  }

  /** What the log says, line by line, each of them an object, up to the line that has the words. */
  private List<String> messagesUntil(String words) throws IOException {
    List<String> messages = new ArrayList<>();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      if (line.startsWith("{")) {
        messages.add(JSON.readTree(line).path("formattedMessage").asText());
        if (messages.getLast().contains(words)) {
          return messages;
        }
      }
    }
    throw new IllegalStateException("the program ended: " + messages);
  }
}
