package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as an operator runs it. */
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
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            "id.paritrana.Application");
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("PARITRANA_DATA_FOLDER", data.toString());
    builder.environment().put("PARITRANA_DEMONSTRATION_LOAD", "never");
    builder.environment().put("PARITRANA_LOG", "json");
    program = builder.redirectErrorStream(true).start();
    log = program.inputReader(StandardCharsets.UTF_8);
  }

  @AfterEach
  void kill() {
    program.destroyForcibly();
  }

  @Test
  void itTellsItsAddressAsJsonAndFinishesWhatIsUnderWayBeforeItStops() throws Exception {
    assertThat(messagesUntil("Startup completed"))
        .anySatisfy(message -> assertThat(message).endsWith("http://localhost:" + port));
    try (Socket visitor = new Socket("127.0.0.1", port)) {
      OutputStream request = visitor.getOutputStream();
      request.write(
          "POST /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nContent-Length: 10\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      request.write(
          "Content-Type: application/x-www-form-urlencoded\r\n\r\nusern"
              .getBytes(StandardCharsets.US_ASCII));
      request.flush();
      TimeUnit.MILLISECONDS.sleep(300);

      program.destroy();
      TimeUnit.MILLISECONDS.sleep(700);
      request.write("ame=x".getBytes(StandardCharsets.US_ASCII));
      request.flush();

      String answer =
          new String(visitor.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(answer).isEqualTo("HTTP/1.1 403");
    }
    assertThat(program.waitFor(40, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(143);
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
