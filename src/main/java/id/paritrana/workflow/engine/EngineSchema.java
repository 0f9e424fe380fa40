package id.paritrana.workflow.engine;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Mends the one part of the engine's schema that MySQL 9.7 with its default options cannot handle.
 *
 * <p>The table of incidents refers to itself with cascading deletes. A server that checks foreign
 * keys in its SQL layer refuses every delete from such a table ("exceeds max tables limit"), and a
 * job that failed for good could never be mended. The engine removes dependent incidents by itself,
 * so that those keys are dropped, on every database alike.
 */
final class EngineSchema {

  private static final String INCIDENTS = "ACT_RU_INCIDENT";

  private EngineSchema() {}

  /** Does nothing where the keys are already gone. */
  static void dropSelfReferences(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String key : selfReferences(connection)) {
        statement.executeUpdate("alter table " + INCIDENTS + " drop constraint " + key);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the keys of " + INCIDENTS + " cannot be dropped", e);
    }
  }

  private static List<String> selfReferences(Connection connection) throws SQLException {
    DatabaseMetaData tables = connection.getMetaData();
    String name =
        tables.storesLowerCaseIdentifiers() ? INCIDENTS.toLowerCase(Locale.ROOT) : INCIDENTS;
    List<String> keys = new ArrayList<>();
    try (ResultSet imported =
        tables.getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
      while (imported.next()) {
        if (imported.getString("PKTABLE_NAME").equalsIgnoreCase(INCIDENTS)) {
          keys.add(imported.getString("FK_NAME"));
        }
      }
    }
    return keys;
  }
}
