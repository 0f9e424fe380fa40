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
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one packed file prints like the program that is built from. */
@Timeout(180)
class PackedProgramIT {

  @Test
  void itPrintsTheDocumentsOfAPublishedCategory(@TempDir Path data) throws Exception {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-jar",
            System.getProperty("packed"));
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("PARITRANA_DATA_FOLDER", data.toString());
    Process program = builder.redirectErrorStream(true).start();
    try (HttpClient visitor = HttpClient.newHttpClient();
        BufferedReader log = program.inputReader(StandardCharsets.UTF_8)) {
      assertThat(log.lines().anyMatch(line -> line.contains("Demonstration accounts"))).isTrue();

      String address = "http://127.0.0.1:" + port;
      assertThat(file(visitor, address + "/certificates/PRT-KALTIM-2022-0001/certificate.pdf"))
          .startsWith("%PDF")
          .contains("/SubFilter/ETSI.CAdES.detached");
      assertThat(data.resolve("keys/signing/organiser.p12")).exists();
      assertThat(begin(visitor, address + "/results/KALTIM-2022/kabkota/sheet.pdf"))
          .isEqualTo("%PDF");
      assertThat(begin(visitor, address + "/results/KALTIM-2022/kabkota/sheet.xlsx"))
          .startsWith("PK");
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  private static String begin(HttpClient visitor, String address) throws Exception {
    return file(visitor, address).substring(0, 4);
  }

  private static String file(HttpClient visitor, String address) throws Exception {
    HttpResponse<byte[]> answer =
        visitor.send(
            HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.ISO_8859_1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
