package id.paritrana.cli.record;

import id.paritrana.audit.VerifyingChain.Verdict;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Walks the chain of deeds and all seals in the database of the portal, which must not run on the
 * embedded database at the same time.
 */
@Command(name = "verify")
public final class VerifyRecord implements Callable<Integer> {

  @Mixin Output output = new Output();

  private @Nullable RecordDoor door;

  /** Through which the record is reached. */
  public void through(RecordDoor given) {
    door = given;
  }

  @Override
  public Integer call() throws Exception {
    if (door == null) {
      throw new IllegalStateException("the record lies behind no door");
    }
    VerifyingRecord.Report report = door.verify();
    output.give(List.of(part(report)));
    return report.isWhole() ? 0 : 1;
  }

  private Part part(VerifyingRecord.Report report) {
    Locale locale = output.locale();
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        switch (report.chain()) {
          case Verdict.Whole(long records) ->
              List.of("chain", "same", Said.of("record.whole", records).in(locale), "");
          case Verdict.Broken(long first) ->
              List.of("chain", "no", Said.of("record.broken", first).in(locale), "");
        });
    report
        .seals()
        .forEach(
            seal ->
                rows.add(
                    List.of(
                        seal.subject(),
                        seal.fault().isEmpty() ? "same" : "no",
                        seal.fault()
                            .map(SealWords::of)
                            .orElseGet(() -> Said.of("seal.whole"))
                            .in(locale),
                        seal.sha256())));
    return new Part("record", List.of("result", "answer", "remark", "sha-256"), rows);
  }
}
