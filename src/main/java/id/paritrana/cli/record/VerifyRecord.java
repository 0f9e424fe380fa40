package id.paritrana.cli.record;

import id.paritrana.audit.Compared;
import id.paritrana.audit.VerifyingChain.Verdict;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.award.key.KeySet;
import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Walks the chain of deeds, all seals, what came after them and all files of the portal, which must
 * not run on the embedded database at the same time.
 */
@Command(name = "verify")
public final class VerifyRecord implements Callable<Integer> {

  @Option(names = "--keys", paramLabel = "KEYS.json")
  @Nullable Path keys;

  @Option(names = "--without-files")
  boolean withoutFiles;

  @Mixin Output output = new Output();

  @Spec CommandSpec command = CommandSpec.create();

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
    Optional<KeySet> trusted = Optional.ofNullable(keys).map(VerifyRecord::read);
    VerifyingRecord.Report report;
    try (FilesRead reading = new FilesRead(command.commandLine().getErr(), output.locale())) {
      report =
          door.verify(
              new RecordDoor.Asked(
                  trusted, withoutFiles ? Optional.empty() : Optional.of(reading)));
    }
    output.give(List.of(part(report)), notes(trusted), Format.TABLE);
    return report.isWhole() ? 0 : 1;
  }

  private static KeySet read(Path file) {
    try {
      return KeySet.read(Files.readString(file));
    } catch (IOException | IllegalArgumentException unusable) {
      throw new Refused(
          Fault.of(file.toString(), Said.of("verify.no-keys"), Said.of("verify.keys-allowed")));
    }
  }

  private List<Sentence> notes(Optional<KeySet> trusted) {
    List<Sentence> notes = new ArrayList<>();
    if (trusted.isEmpty()) {
      notes.add(Said.of("record.own-keys"));
    }
    if (withoutFiles) {
      notes.add(Said.of("record.without-files"));
    }
    return notes;
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
        .compared()
        .forEach(
            each ->
                rows.add(
                    List.of(
                        each.subject(),
                        each.fault().isEmpty() ? "same" : "no",
                        remark(each).in(locale),
                        each.sha256())));
    return new Part("record", List.of("result", "answer", "remark", "sha-256"), rows);
  }

  private static Sentence remark(Compared each) {
    return each.fault()
        .map(SealWords::of)
        .orElseGet(
            () ->
                switch (each.part()) {
                  case SEALED_RESULT, CORRECTION_END -> Said.of("seal.whole");
                  case REGISTER -> Said.of("record.register", each.compared(), each.uncovered());
                  case FILES -> Said.of("record.files", each.compared());
                });
  }
}
