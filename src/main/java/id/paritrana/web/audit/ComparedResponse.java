package id.paritrana.web.audit;

import id.paritrana.audit.Compared;
import id.paritrana.decision.seal.SealFault;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the record that was compared.
 *
 * @param subject a sealed result, a correction, or the code of an edition
 * @param sha256 of the statement of a seal; empty for everything else
 * @param compared how many rows or files; 1 for a seal
 * @param uncovered how many rows came before the record kept rows
 * @param fault what does not fit; empty when all does
 * @param table of the first row that does not fit, with its key and column
 * @param recorded what was sealed or recorded there
 */
@Serdeable
record ComparedResponse(
    Compared.Part part,
    String subject,
    String sha256,
    long compared,
    long uncovered,
    SealFault.@Nullable Kind fault,
    @Nullable String table,
    @Nullable String key,
    @Nullable String field,
    @Nullable String recorded,
    @Nullable String found) {

  static List<ComparedResponse> of(List<Compared> compared) {
    return compared.stream().map(ComparedResponse::of).toList();
  }

  private static ComparedResponse of(Compared each) {
    SealFault.Row row = each.fault().flatMap(SealFault::at).orElse(null);
    return new ComparedResponse(
        each.part(),
        each.subject(),
        each.sha256(),
        each.compared(),
        each.uncovered(),
        each.fault().map(SealFault::kind).orElse(null),
        row == null ? null : row.table(),
        row == null ? null : row.key(),
        row == null ? null : row.field(),
        row == null ? null : row.sealed(),
        row == null ? null : row.found());
  }
}
