package id.paritrana.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table whose rows come after a seal, each entered by a deed; read past the room that owns it, as
 * it lies there.
 */
enum RegisterTable {
  CORRECTION(
      "select t.id, e.id as edition_id,"
          + " concat(e.code, '-', upper(c.code), '-K', t.number) as subject from correction t"
          + " left join category c on c.id = t.category_id"
          + " left join edition e on e.id = c.edition_id order by t.id",
      Set.of("correction.opened")),
  RESULT_RELEASE(ofCategory("result_release"), Set.of("result.released", "result.published")),
  PUBLISHED_RESULT(ofCategory("published_result"), Set.of("result.published")),
  CERTIFICATE(
      "select id, edition_id, number as subject from certificate order by id",
      Set.of("certificate.issued")),
  CERTIFICATE_WORDS(ofCertificate("certificate_words"), Set.of("certificate.issued")),
  CERTIFICATE_IMAGE(ofCertificate("certificate_image"), Set.of("certificate.issued")),
  CERTIFICATE_SIGNATURE(ofCertificate("certificate_signature"), Set.of("certificate.issued")),
  CERTIFICATE_FILE(ofCertificate("certificate_file"), Set.of("certificate.signed")),
  CERTIFICATE_REVOCATION(ofCertificate("certificate_revocation"), Set.of("certificate.revoked"));

  private final String query;
  private final Set<String> actions;

  RegisterTable(String query, Set<String> actions) {
    this.query = query;
    this.actions = actions;
  }

  static Optional<RegisterTable> named(String table) {
    return Arrays.stream(values()).filter(each -> each.table().equals(table)).findFirst();
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * All rows: {@code id}, {@code edition_id} and {@code subject}, what the record of deeds calls
   * that to which the row belongs. The latter two are null where that is gone.
   */
  String query() {
    return query;
  }

  /** Which deeds enter rows, or did so before the record kept them. */
  Set<String> actions() {
    return actions;
  }

  private static String ofCertificate(String table) {
    return "select t.id, c.edition_id, c.number as subject from "
        + table
        + " t left join certificate c on c.id = t.certificate_id order by t.id";
  }

  private static String ofCategory(String table) {
    return "select t.id, e.id as edition_id, concat(e.code, '-', upper(c.code)) as subject from "
        + table
        + " t left join category c on c.id = t.category_id"
        + " left join edition e on e.id = c.edition_id order by t.id";
  }
}
