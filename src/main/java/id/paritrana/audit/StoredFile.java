package id.paritrana.audit;

import java.util.Locale;

/** A table that names bytes in the store of documents by their hash. */
enum StoredFile {
  EVIDENCE("n.edition_id", "left join nomination n on n.id = t.nomination_id"),
  OBJECTION("t.edition_id", ""),
  EDITION_IMAGE("t.edition_id", ""),
  CERTIFICATE_IMAGE("c.edition_id", "left join certificate c on c.id = t.certificate_id"),
  CERTIFICATE_FILE("c.edition_id", "left join certificate c on c.id = t.certificate_id");

  private final String edition;
  private final String join;

  StoredFile(String edition, String join) {
    this.edition = edition;
    this.join = join;
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many rows name bytes: {@code files}. */
  String count() {
    return "select count(*) as files from " + table() + " where sha256 is not null";
  }

  /**
   * The next rows after a key: {@code id}, {@code sha256} and {@code edition_id}, which is null
   * where that to which the row belongs is gone.
   */
  String next(int most) {
    return "select t.id, t.sha256, %s as edition_id from %s t %s where t.sha256 is not null and t.id > ? order by t.id limit %d"
        .formatted(edition, table(), join, most);
  }
}
