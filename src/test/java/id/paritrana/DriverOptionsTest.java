package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.jdbc.JdbcConnection;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The read of a row is one message to the MySQL server, not four: no question about the session.
 */
class DriverOptionsTest {

  @ParameterizedTest
  @CsvSource({
    "useLocalSessionState, true",
    "cacheServerConfiguration, true",
    "cachePrepStmts, true",
    "readOnlyPropagatesToServer, false"
  })
  void driverTrustsWhatItKnowsOfItsSession(PropertyKey option, boolean expected)
      throws SQLException {
    DataSource pool =
        DelegatingDataSource.unwrapDataSource(Database.MYSQL.portal().bean(DataSource.class));
    try (Connection connection = pool.getConnection()) {
      PropertySet options = connection.unwrap(JdbcConnection.class).getPropertySet();
      assertThat(options.getBooleanProperty(option).getValue()).isEqualTo(expected);
    }
  }
}
