package id.paritrana.web;

import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a text of its own into every column of every table in which people write, or by which they
 * are known. A column that is new is planted too, unless it is told here why it may be public.
 */
final class PublicSecrets {

  /** Shown to everybody on purpose: names of nominees, editions, categories, signatories. */
  private static final Set<String> SHOWN =
      Set.of(
          "category.code",
          "category.name_en",
          "category.name_id",
          "certificate.category_name_en",
          "certificate.category_name_id",
          "certificate.number",
          "certificate.winner",
          "certificate_revocation.reason",
          "certificate_signature.name",
          "certificate_signature.position",
          "certificate_signature.position_en",
          "certificate_words.citation_en",
          "certificate_words.citation_id",
          "certificate_words.closing_en",
          "certificate_words.closing_id",
          "certificate_words.edition_name",
          "certificate_words.opening_en",
          "certificate_words.opening_id",
          "certificate_words.region",
          "certificate_words.title_en",
          "certificate_words.title_id",
          "certificate_words.town",
          "decree.number",
          "decree.office_en",
          "decree.office_id",
          "decree.signer",
          "decree.subject_en",
          "decree.subject_id",
          "correction.reason",
          "edition.code",
          "edition.name",
          "edition.region",
          "edition.zone",
          "figure_definition.code",
          "figure_definition.name_en",
          "figure_definition.name_id",
          "organisation.code",
          "organisation.name",
          "organisation.region",
          "scheme.provenance",
          "scheme.source",
          "wording.address",
          "wording.citation_en",
          "wording.citation_id",
          "wording.closing_en",
          "wording.closing_id",
          "wording.letterhead",
          "wording.opening_en",
          "wording.opening_id",
          "wording.title_en",
          "wording.title_id",
          "wording.town");

  /** Read by the program, which would not work with another text in its place. */
  private static final Set<String> READ =
      Set.of(
          "account.locale",
          "audit_head.hash",
          "canonical_run.text",
          "certificate.token",
          "certificate_file.language",
          "certificate_file.sha256",
          "certificate_file.signer",
          "certificate_file.signer_sha256",
          "certificate_file.vouched_by",
          "certificate_image.sha256",
          "edition_image.sha256",
          "edition_key.kid",
          "edition_key.public_key",
          "evidence.content_type",
          "evidence.sha256",
          "figure_definition.denominator",
          "figure_definition.numerator",
          "final_mark.criterion",
          "mark.criterion",
          "nomination.number",
          "objection.point",
          "objection.sha256",
          "scheme.sha256",
          "scoring_run.engine",
          "scoring_run.sha256",
          "seal.sha256",
          "seal.statement",
          "sealed_text.ranks",
          "wording.numbering");

  /** Numbers that nominees declared; as they are written in both languages and in data. */
  static final List<String> DECLARED = List.of("7137137", "7.137.137", "7,137,137");

  private final Map<String, String> planted = new LinkedHashMap<>();

  /** What was planted, with the column in which it stands. */
  Map<String, String> planted() {
    return planted;
  }

  /** People come first, so that what is signed and printed from then on could tell of them. */
  void plantPeople(Connection database) throws SQLException {
    plant(database, "account", "display_name", 120);
    plant(database, "panel_seat", "decree", 120);
  }

  void plantAll(Connection database) throws SQLException {
    for (Column column : columns(database)) {
      if (!SHOWN.contains(column.name()) && !READ.contains(column.name())) {
        plant(database, column.table(), column.column(), column.length());
      }
    }
    try (Statement statement = database.createStatement()) {
      for (String table : List.of("figure_value", "quote", "returned_value")) {
        statement.executeUpdate(
            "update " + table + " set numerator = 7137137 where numerator is not null");
      }
    }
  }

  private record Column(String table, String column, int length) {
    String name() {
      return table + "." + column;
    }
  }

  /** Those of text, without those that are no text to the program. */
  private static List<Column> columns(Connection database) throws SQLException {
    List<Column> columns = new ArrayList<>();
    Set<String> codes = codes();
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select lower(table_name), lower(column_name), character_maximum_length"
                    + " from information_schema.columns"
                    + " where table_schema = 'PUBLIC' and data_type like 'CHARACTER%'"
                    + " and lower(table_name) not like 'act_%'"
                    + " and lower(table_name) not like 'flyway%'"
                    + " order by 1, 2")) {
      while (rows.next()) {
        Column column =
            new Column(
                rows.getString(1),
                rows.getString(2),
                (int) Math.min(rows.getLong(3), Integer.MAX_VALUE));
        if (!codes.contains(column.name())) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  /** Columns that hold a constant, a time zone or a list of these. */
  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (var entity : BeanIntrospector.SHARED.findIntrospections(MappedEntity.class)) {
      String table = entity.stringValue(MappedEntity.class).orElseThrow();
      entity.getBeanProperties().stream()
          .filter(property -> !property.getType().equals(String.class))
          .map(property -> property.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2"))
          .forEach(column -> codes.add(table + "." + column.toLowerCase(Locale.ROOT)));
    }
    return codes;
  }

  private void plant(Connection database, String table, String column, int length)
      throws SQLException {
    String secret = "Rhs%02dq".formatted(planted.size());
    String key = key(database, table);
    try (PreparedStatement update =
        database.prepareStatement(
            "update %s set %s = concat('%s', %s, ?) where %s is not null"
                .formatted(table, column, secret, key, column))) {
      update.setString(1, length < 60 ? "z" : " 6472010101010001 rahasia@contoh.id +62 812-0000");
      update.executeUpdate();
    }
    planted.put(secret, table + "." + column);
  }

  private static String key(Connection database, String table) throws SQLException {
    try (ResultSet keys =
        database.getMetaData().getPrimaryKeys(null, "PUBLIC", table.toUpperCase(Locale.ROOT))) {
      return keys.next() ? keys.getString("COLUMN_NAME") : "1";
    }
  }
}
