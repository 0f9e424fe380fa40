package id.paritrana.story;

import id.paritrana.Database.Portal;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The whole program with a data folder of its own: an empty database in a file, no edition. */
record Program(Portal portal) implements AutoCloseable {

  static Program start(Path folder) throws IOException {
    int port = freePort();
    Map<String, Object> settings = new HashMap<>();
    settings.put("paritrana.data-folder", folder.toString());
    settings.put("paritrana.public-address", "http://127.0.0.1:" + port);
    return new Program(Portal.start(settings, port));
  }

  @Override
  public void close() {
    portal.server().stop();
  }

  /** Known before the start, since certificates print the address. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
