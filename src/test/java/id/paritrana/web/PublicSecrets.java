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
import java.util.regex.Pattern;

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
          "signatory.name",
          "signatory.position",
          "signatory.position_en",
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
          "correction.point",
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

  /** By which people are known before anything is printed. */
  private static final Set<String> PEOPLE = Set.of("account.display_name", "panel_seat.decree");

  /** Numbers that nominees declared; as they are written in both languages and in data. */
  static final List<String> DECLARED = List.of("713713713", "713.713.713", "713,713,713");

  private static final String PERSONAL = " 6472010101010001 rahasia@contoh.id +62 812-0000";

  private final Map<String, String> planted = new LinkedHashMap<>();

  /** What was planted, with the column in which it stands. */
  Map<String, String> planted() {
    return planted;
  }

  /**
   * What is left to look through of a sealed result. From what text a figure was taken stands in
   * it, and nowhere else: the run that a stranger computes anew says it of each figure that it
   * counts.
   */
  String besidesSources(String sealed) {
    String rest = sealed;
    for (Map.Entry<String, String> each : planted.entrySet()) {
      if (each.getValue().equals("figure_value.source")) {
        rest = rest.replaceAll(each.getKey() + "\\d+" + Pattern.quote(PERSONAL), "");
      }
    }
    return rest;
  }

  /** A text that a test has people write. */
  String written(String where) {
    String secret = "Rhs%02dq".formatted(planted.size());
    planted.put(secret, where);
    return secret + PERSONAL;
  }

  /** People come first, so that what is signed and printed from then on could tell of them. */
  void plantPeople(Connection database) throws SQLException {
    for (Column column : columns(database)) {
      if (PEOPLE.contains(column.name())) {
        plant(database, column);
      }
    }
  }

  /**
   * Plants every column that has rows by now, each with another text than before: what was made in
   * between holds the earlier ones.
   */
  void plantAll(Connection database) throws SQLException {
    for (Column column : columns(database)) {
      if (!SHOWN.contains(column.name()) && !READ.contains(column.name())) {
        plant(database, column);
      }
    }
  }

  /** Makes all that nominees declared a number that can be recognised. */
  void plantDeclared(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "update figure_value set numerator = 713713713, denominator = 999999999"
              + " where stage = 'DECLARED' and denominator is not null");
    }
  }

  /** The same of every number that somebody stated. */
  void plantNumbers(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String table : List.of("figure_value", "quote", "returned_value")) {
        statement.executeUpdate(
            "update " + table + " set numerator = 713713713 where numerator is not null");
      }
    }
  }

  /**
   * @param table as the database writes it
   * @param column the same
   */
  private record Column(String table, String column, int length) {
    String name() {
      return (table + "." + column).toLowerCase(Locale.ROOT);
    }
  }

  /** Those of text, without those that are no text to the program. */
  private static List<Column> columns(Connection database) throws SQLException {
    List<Column> columns = new ArrayList<>();
    Set<String> codes = codes();
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name, column_name, character_maximum_length"
                    + " from information_schema.columns"
                    + " where table_schema = schema() and (data_type like 'CHARACTER%'"
                    + " or data_type like '%char' or data_type like '%text')"
                    + " and lower(table_name) not like 'act%'"
                    + " and lower(table_name) not like 'flyway%'"
                    + " order by lower(table_name), lower(column_name)")) {
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

  private void plant(Connection database, Column column) throws SQLException {
    String secret = "Rhs%02dq".formatted(planted.size());
    try (PreparedStatement update =
        database.prepareStatement(
            "update %s set %s = concat('%s', %s, ?) where %s is not null"
                .formatted(
                    column.table(),
                    column.column(),
                    secret,
                    key(database, column),
                    column.column()))) {
      update.setString(1, column.length() < 60 ? "z" : PERSONAL);
      update.executeUpdate();
    }
    planted.put(secret, column.name());
  }

  private static String key(Connection database, Column column) throws SQLException {
    try (ResultSet keys =
        database
            .getMetaData()
            .getPrimaryKeys(database.getCatalog(), database.getSchema(), column.table())) {
      return keys.next() ? keys.getString("COLUMN_NAME") : "1";
    }
  }
}
