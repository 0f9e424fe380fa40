package id.paritrana.indicator;

import id.paritrana.award.DocumentKind;
import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States the figures of a company from its monthly records: each month is judged by the rule of its
 * time, and the file stays in the dossier as the document that shows the figures.
 */
@Singleton
public class StatingFromRecords {

  /** So many faults of a file are told at once. */
  private static final int FAULTS_MOST = 20;

  /** The entered field that holds the file. */
  private static final String FIELD = "records";

  private final NominationRights rights;
  private final RecordsPolicy policy;
  private final AttachingEvidence attaching;
  private final RecordsFiles files;
  private final DeclaringFigures declaring;

  StatingFromRecords(
      NominationRights rights,
      RecordsPolicy policy,
      AttachingEvidence attaching,
      RecordsFiles files,
      DeclaringFigures declaring) {
    this.rights = rights;
    this.policy = policy;
    this.attaching = attaching;
    this.files = files;
    this.declaring = declaring;
  }

  /** A file as it arrived. */
  public record Upload(EmployerSize size, String fileName, byte[] bytes) {}

  /**
   * What became of a file.
   *
   * @param stated the codes of the figures that it states now
   */
  public record Stated(Evidence file, List<String> stated) {
    public Stated {
      stated = List.copyOf(stated);
    }
  }

  /**
   * States every figure of the category that the file gives, in place of what was stated before.
   */
  @Transactional
  public Outcome<Stated> state(Actor actor, String number, Upload upload, Instant now) {
    Nomination nomination = rights.writable(actor, number);
    List<FigureDefinition> given = policy.figures(nomination);
    Optional<Refusal> unfit = policy.fault(nomination, given, upload.size());
    if (unfit.isPresent()) {
      return Outcome.refused(unfit.get());
    }
    Period period = policy.period(nomination, now);
    JudgedRecords judged;
    try {
      judged = JudgedRecords.of(upload.fileName(), upload.bytes(), upload.size(), period);
    } catch (Refused broken) {
      return Outcome.refused(refusals(broken.faults()));
    }
    Map<FigureDefinition, FigureStatement> statements = new LinkedHashMap<>();
    for (FigureDefinition each : given) {
      RecordedFigures.measured(each, judged.assessment().figures())
          .map(measured -> new FigureStatement(measured, period.asOf(), judged.source()))
          .ifPresent(statement -> statements.put(each, statement));
    }
    List<Refusal> faults =
        statements.entrySet().stream()
            .flatMap(each -> FigureForm.fault(each.getKey(), each.getValue(), now).stream())
            .toList();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    AttachingEvidence.Upload document =
        new AttachingEvidence.Upload(
            DocumentKind.MONTHLY_RECORDS, judged.title(), upload.fileName(), upload.bytes());
    return switch (attaching.attachTable(actor, number, document, now)) {
      case Outcome.Refused<Evidence>(List<Refusal> reasons) ->
          Outcome.refused(reasons.stream().map(StatingFromRecords::ofTheFile).toList());
      case Outcome.Done<Evidence>(Evidence file) -> {
        files.save(RecordsFile.of(file.id(), upload.size(), period));
        statements.forEach(
            (definition, statement) ->
                declaring
                    .declare(actor, number, definition.code(), statement, file.id(), now)
                    .orThrow());
        yield Outcome.done(
            new Stated(file, statements.keySet().stream().map(FigureDefinition::code).toList()));
      }
    };
  }

  private static Refusal ofTheFile(Refusal refusal) {
    return refusal.field() == null
        ? refusal
        : new Refusal(refusal.code(), refusal.kind(), FIELD, refusal.facts());
  }

  private static List<Refusal> refusals(List<Fault> faults) {
    List<Refusal> told =
        new ArrayList<>(
            faults.stream().limit(FAULTS_MOST).map(StatingFromRecords::refusal).toList());
    if (faults.size() > FAULTS_MOST) {
      told.add(
          Refusal.invalid(
              FIELD, "records.more-faults", Map.of("more", faults.size() - FAULTS_MOST)));
    }
    return told;
  }

  private static Refusal refusal(Fault fault) {
    String code =
        fault.line() == 0
            ? "records.fault-of-file"
            : fault.where().isEmpty() ? "records.fault-of-line" : "records.fault-of-cell";
    return Refusal.invalid(
        FIELD,
        code,
        Map.of(
            "line", fault.line(),
            "column", fault.where(),
            "wrong", fault.wrong(),
            "allowed", fault.allowed()));
  }
}
