package id.paritrana;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The two databases; each starts the whole program once and every test class shares it. */
public enum Database {
  H2,
  MYSQL;

  /** {@code host:port} of a MySQL server whose root needs no password. */
  private static final @Nullable String SERVER = System.getenv("PARITRANA_TEST_MYSQL");

  private @Nullable Portal portal;

  /**
   * The running program on this database, with an empty schema at first; tests keep apart by their
   * own editions.
   */
  public synchronized Portal portal() {
    assumeThere();
    if (portal == null) {
      portal = Portal.start(properties());
    }
    return portal;
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("paritrana.workflow.retries", "R3/PT1S");
    properties.put(
        "datasources.default.url", address("paritrana_test_" + ProcessHandle.current().pid()));
    if (this == MYSQL) {
      properties.put("datasources.default.username", "root");
    }
    return properties;
  }

  /** The JDBC address of a schema of this name, which is made where it is not there. */
  public String address(String schema) {
    return switch (this) {
      case H2 ->
          "jdbc:h2:mem:"
              + schema
              + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
              + ";LOCK_TIMEOUT=20000";
      case MYSQL -> "jdbc:mysql://" + SERVER + "/" + schema + "?createDatabaseIfNotExist=true";
    };
  }

  /** Leaves a test out where the database is not there. */
  public void assumeThere() {
    Assumptions.assumeTrue(
        this == H2 || SERVER != null, "no MySQL server: set PARITRANA_TEST_MYSQL=host:port");
  }

  /** Everything that a test reaches: beans, and the address of the server. */
  public record Portal(EmbeddedServer server) {

    static Portal start(Map<String, Object> properties) {
      return start(properties, -1);
    }

    /**
     * A program of a test's own, which the test stops.
     *
     * @param port where it listens; -1 for any
     */
    public static Portal start(Map<String, Object> properties, int port) {
      properties.put("micronaut.server.port", port);
      properties.put("paritrana.demonstration.load", "never");
      return new Portal(
          io.micronaut.context.ApplicationContext.run(EmbeddedServer.class, properties, "test"));
    }

    public <T> T bean(Class<T> type) {
      return server.getApplicationContext().getBean(type);
    }
  }
}
