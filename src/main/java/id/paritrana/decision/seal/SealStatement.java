package id.paritrana.decision.seal;

import id.paritrana.scoring.recomputation.TextLine;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is signed of a result: one line that holds the hashes of everything else.
 *
 * @param subject the edition and the category as the record of deeds names them
 * @param version 1 and up within the category
 * @param engine the version of the engine that computed the run
 * @param run SHA-256 of the canonical run
 * @param ranks SHA-256 of the decided ranks, see {@link SealedRanks}
 * @param ledger SHA-256 of the ledger, see {@link Ledger}
 * @param chain the last record of deeds before the seal
 * @param supersedes the earlier version that it corrects; empty for version 1
 */
public record SealStatement(
    String edition,
    String category,
    String subject,
    int version,
    Instant sealedAt,
    String engine,
    String run,
    String ranks,
    String ledger,
    ChainEnd chain,
    @Nullable Superseded supersedes) {

  /**
   * A version that no longer counts.
   *
   * @param sha256 of its signed statement in compact form
   * @param reason why it was corrected
   */
  public record Superseded(String sha256, String reason) {}

  /** The name and version of the form. */
  public static final String FORM = "paritrana-seal/1";

  /** The bytes that are signed. */
  public byte[] bytes() {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("form", FORM);
    fields.put("edition", edition);
    fields.put("category", category);
    fields.put("subject", subject);
    fields.put("version", Integer.toString(version));
    fields.put("sealed-at", sealedAt.toString());
    fields.put("engine", engine);
    fields.put("run-sha256", run);
    fields.put("ranks-sha256", ranks);
    fields.put("ledger-sha256", ledger);
    fields.put("record", Long.toString(chain.id()));
    fields.put("record-sha256", chain.hash());
    if (supersedes != null) {
      fields.put("supersedes", supersedes.sha256());
      fields.put("reason", supersedes.reason());
    }
    return TextLine.of(fields).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * @throws IllegalArgumentException when it is no statement of this form
   */
  public static SealStatement read(byte[] bytes) {
    Map<String, @Nullable String> fields =
        TextLine.read(new String(bytes, StandardCharsets.US_ASCII));
    if (!FORM.equals(fields.get("form"))) {
      throw new IllegalArgumentException(fields.get("form") + "; allowed: " + FORM);
    }
    try {
      return new SealStatement(
          field(fields, "edition"),
          field(fields, "category"),
          field(fields, "subject"),
          Integer.parseInt(field(fields, "version")),
          Instant.parse(field(fields, "sealed-at")),
          field(fields, "engine"),
          field(fields, "run-sha256"),
          field(fields, "ranks-sha256"),
          field(fields, "ledger-sha256"),
          new ChainEnd(Long.parseLong(field(fields, "record")), field(fields, "record-sha256")),
          fields.containsKey("supersedes")
              ? new Superseded(field(fields, "supersedes"), field(fields, "reason"))
              : null);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("no statement", wrong);
    }
  }

  private static String field(Map<String, @Nullable String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
