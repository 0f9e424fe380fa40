package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows of an older program come through the migrations with all that they said. */
class UpgradeTest {

  private static final String BEFORE_CANONICAL_RUNS = "9";

  private static final List<String> OLD_ROWS =
      List.of(
          "insert into organisation values (1, 'KUKAR', 'Kabupaten Kutai Kartanegara', 'REGENCY', "
              + "'Kalimantan Timur', 'Asia/Makassar')",
          "insert into organisation values (2, 'PANITIA', 'Panitia', 'COMMITTEE', "
              + "'Kalimantan Timur', 'Asia/Makassar')",
          "insert into edition values (1, 'X-2022', 'Edisi', 'PROVINCIAL', 'Kalimantan Timur',"
              + " null, '2022-01-01', '2022-12-31', 'Asia/Makassar', 2, 'ILLUSTRATIVE', '2022-01-01"
              + " 00:00:00', 1, null, null)",
          "insert into category values (1, 1, 'kabkota', 1, 'Kabupaten/Kota', 'Regency/City', "
              + "'REGENCY', null, 3, 5, 'HELD', 'REGULATION')",
          "insert into figure_definition values (1, 1, 'non-asn', 1, 'Anggaran', 'Budget', "
              + "'budget-2022', 'workers-2022', 'RUPIAH', 'OPTIONAL')",
          "insert into organisation values (3, 'PT', 'PT Contoh', 'COMPANY', "
              + "'Kalimantan Timur', 'Asia/Makassar')",
          "insert into category values (2, 1, 'besar', 2, 'Besar', 'Large', "
              + "'COMPANY', 'LARGE', 3, 5, 'HELD', 'CERTIFICATE')",
          "insert into figure_definition values (2, 2, 'punctuality', 1, 'Bulan', 'Months', "
              + "'months-on-time', 'months-due', 'MONTHS', 'REQUIRED')",
          "insert into nomination values (2, 'X-2022-BESAR-001', 1, 2, 3, 3, 'Kata', 'RETURNED', "
              + "'Lengkapi.', '2022-02-01 00:00:00', '2022-01-01 00:00:00', 1, null, null, "
              + "'2022-01-02 00:00:00', 1, 0)",
          "insert into observation values (1, 2, 2, 'DECLARED', null)",
          "insert into figure_value values (1, 1, 'DECLARED', 10, 12, null, 'NOT_GIVEN', "
              + "'2022-12-31', 'SIPP', null, '2022-01-01 00:00:00', 1)",
          "insert into signatory values (1, 1, 1, '(nama penanda tangan)', 'Ketua Panitia')",
          "insert into nomination values (1, 'X-2022-KABKOTA-001', 1, 1, 1, 1, null, 'ADMITTED', "
              + "null, null, '2022-01-01 00:00:00', 1, null, null, '2022-01-01 00:00:00', 1, 0)",
          "insert into category_round values (1, 1, 'PUBLISHED', '2022-01-01 00:00:00', 0)",
          "insert into scoring_run values (1, 1, 'FULL', 1, '1', '{}', '"
              + "0".repeat(64)
              + "', '2022-01-01 00:00:00', 1)",
          "insert into certificate values (1, 'PRT-X-2022-0001', 1, 1, '2022-12-31', "
              + "'2022-12-31 00:00:00', 1)");

  @ParameterizedTest
  @EnumSource(Database.class)
  void oldRowsKeepWhatTheySaid(Database database) throws SQLException {
    database.assumeThere();
    String address = database.address("paritrana_upgrade_" + ProcessHandle.current().pid());
    migrate(address, BEFORE_CANONICAL_RUNS);
    try (Connection connection = DriverManager.getConnection(address, "root", "");
        Statement statement = connection.createStatement()) {
      for (String row : OLD_ROWS) {
        statement.execute(row);
      }
      migrate(address, "latest");
      assertThat(row(statement, "select run_id, text from canonical_run"))
          .containsExactly("1", "{}");
      assertThat(row(statement, "select certificate_id, name, position from certificate_signature"))
          .containsExactly("1", "(nama penanda tangan)", "Ketua Panitia");
      assertThat(row(statement, "select most, usual_most from figure_definition where id = 2"))
          .containsExactly("12", null);
      assertThat(row(statement, "select company_size, size_basis from organisation where id = 3"))
          .containsExactly("LARGE", "Kategori yang dipilih saat diusulkan");
      assertThat(
              row(
                  statement,
                  "select reason, statement, observation_id, source from dossier_return"
                      + " join returned_value on return_id = dossier_return.id"))
          .containsExactly("Lengkapi.", "Kata", "1", "SIPP");
      assertThat(row(statement, "select unit from figure_definition where id = 1"))
          .containsExactly("RUPIAH_PER_WORKER");
      assertThat(
              row(
                  statement,
                  "select number, winner, category_name_id, category_name_en from certificate"))
          .containsExactly(
              "PRT-X-2022-0001", "Kabupaten Kutai Kartanegara", "Kabupaten/Kota", "Regency/City");
      assertThat(row(statement, "select edition_id, kind, place, token from certificate"))
          .containsExactly("1", "WINNER", "1", null);
      assertThat(
              row(
                  statement,
                  "select certificate_id, edition_name, edition_year, edition_level, region,"
                      + " provenance, town, title_id from certificate_words"))
          .containsExactly(
              "1",
              "Edisi",
              "2022",
              "PROVINCIAL",
              "Kalimantan Timur",
              "ILLUSTRATIVE",
              "Kalimantan Timur",
              "");
    }
  }

  private static void migrate(String address, String target) {
    Flyway.configure().dataSource(address, "root", "").target(target).load().migrate();
  }

  private static List<String> row(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      List<String> cells = new ArrayList<>();
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(rows.getString(i));
        }
      }
      return cells;
    }
  }
}
