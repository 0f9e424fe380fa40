package id.paritrana.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.paritrana.identity.Act.Change;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** How records are written and linked. */
public final class Chain {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the first record names as the hash before it. */
  public static final String START = "0".repeat(64);

  private Chain() {}

  static String json(List<Change> changes) {
    try {
      return JSON.writeValueAsString(changes);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The changes of a record, as they were written. */
  public static List<Change> changes(AuditRecord record) {
    try {
      return JSON.readValue(record.changes(), new TypeReference<>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("record " + record.id() + " cannot be read", broken);
    }
  }

  /**
   * SHA-256 over the fields in their order, each preceded by its length so that no two records read
   * the same; the hash field itself is left out, and so are the rows of a deed that entered none.
   */
  public static String hash(AuditRecord record) {
    StringBuilder text = new StringBuilder();
    for (Object field :
        new Object[] {
          record.id(),
          record.at(),
          record.actorId(),
          record.actor(),
          record.organisation(),
          record.action(),
          record.subject(),
          record.editionId(),
          record.changes(),
          record.previousHash()
        }) {
      append(text, field);
    }
    if (record.ledger() != null) {
      append(text, record.ledger());
    }
    return DigestUtils.sha256Hex(text.toString());
  }

  private static void append(StringBuilder text, @Nullable Object field) {
    String value = String.valueOf(field);
    text.append(value.length()).append(':').append(value).append('\n');
  }
}
