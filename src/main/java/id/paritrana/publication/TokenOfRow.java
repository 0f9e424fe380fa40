package id.paritrana.publication;

import id.paritrana.award.key.EditionKeys;
import id.paritrana.award.key.KeySet;
import id.paritrana.award.key.SignedText;
import id.paritrana.decision.seal.Ledger;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SignedRows;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the token of a certificate says what its row says, and is signed with a key of its
 * edition: that cannot be forged by whoever holds the database alone.
 */
@Singleton
class TokenOfRow implements SignedRows {

  private final EditionKeys keys;

  TokenOfRow(EditionKeys keys) {
    this.keys = keys;
  }

  @Override
  public String table() {
    return "certificate";
  }

  @Override
  public Optional<SealFault> fault(Ledger.Row row, Optional<KeySet> trusted) {
    return fits(row.fields(), trusted)
        ? Optional.empty()
        : Optional.of(
            SealFault.of(
                SealFault.Kind.TOKEN_DIFFERS,
                new SealFault.Row(
                    row.table(), row.key(), "token", null, row.fields().get("winner"))));
  }

  private boolean fits(Map<String, @Nullable String> row, Optional<KeySet> trusted) {
    try {
      SignedText signed = SignedText.read(text(row, "token"));
      return keys.ofEdition(signed.kid(), Long.parseLong(text(row, "edition_id")), trusted)
              .filter(signed::isSignedBy)
              .isPresent()
          && CertificateToken.read(signed.payload()).equals(said(row));
    } catch (IllegalArgumentException | DateTimeException noToken) {
      return false;
    }
  }

  private static CertificateToken said(Map<String, @Nullable String> row) {
    String place = row.get("place");
    return CertificateToken.of(
        text(row, "number"),
        text(row, "winner"),
        text(row, "category_name_id"),
        place == null ? null : Integer.valueOf(place),
        LocalDate.parse(text(row, "issued_on")));
  }

  private static String text(Map<String, @Nullable String> row, String column) {
    return Optional.ofNullable(row.get(column))
        .orElseThrow(() -> new IllegalArgumentException("no " + column));
  }
}
