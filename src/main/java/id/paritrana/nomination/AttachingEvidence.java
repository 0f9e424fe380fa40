package id.paritrana.nomination;

import id.paritrana.award.DocumentKind;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Adds documents to a dossier and takes them out again. */
@Singleton
public class AttachingEvidence {

  private final Evidences evidences;
  private final UploadedFiles files;
  private final Admission admission;
  private final Acts acts;

  AttachingEvidence(Evidences evidences, UploadedFiles files, Admission admission, Acts acts) {
    this.evidences = evidences;
    this.files = files;
    this.admission = admission;
    this.acts = acts;
  }

  /** A file as it arrived. */
  public record Upload(DocumentKind kind, String title, String fileName, byte[] bytes) {}

  /** Adds a document: PDF, JPG or PNG by its bytes, at most the set size, once. */
  @Transactional
  public Outcome<Evidence> attach(Actor actor, String number, Upload upload, Instant now) {
    return attach(actor, number, upload, FileType.of(upload.bytes()), now);
  }

  /** Adds a table that its reader found to be sound, at most the set size, once. */
  @Transactional
  public Outcome<Evidence> attachTable(Actor actor, String number, Upload upload, Instant now) {
    return attach(actor, number, upload, Optional.of(FileType.CSV), now);
  }

  private Outcome<Evidence> attach(
      Actor actor, String number, Upload upload, Optional<FileType> type, Instant now) {
    Nomination nomination = admission.held(actor, number);
    String sha256 = DigestUtils.sha256Hex(upload.bytes());
    Optional<Refusal> fault =
        admission
            .closed(nomination, now)
            .or(() -> fault(upload, type))
            .or(() -> repeated(nomination, sha256));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    UploadedFiles.Kept kept = files.keep(upload.fileName(), upload.bytes(), type.orElseThrow());
    Evidence attached =
        evidences.save(
            new Evidence(
                null,
                nomination.id(),
                upload.kind(),
                upload.title().strip(),
                kept.fileName(),
                kept.contentType(),
                kept.sizeBytes(),
                sha256,
                now,
                actor.id()));
    acts.publish(
        new Nomination.Changed(
            actor,
            now,
            nomination.editionId(),
            number,
            "nomination.document-attached",
            List.of(new Change(attached.kind().name(), null, attached.title() + " " + sha256))));
    return Outcome.done(attached);
  }

  /** Takes a document out of the dossier; its bytes stay in the store for the record. */
  @Transactional
  public Outcome<Evidence> remove(Actor actor, String number, long evidenceId, Instant now) {
    Nomination nomination = admission.held(actor, number);
    Evidence evidence =
        evidences
            .findByIdAndNominationId(evidenceId, nomination.id())
            .orElseThrow(() -> new NoSuchNomination(number + "/" + evidenceId));
    Optional<Refusal> fault = admission.closed(nomination, now).or(() -> admission.kept(evidence));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    evidences.delete(evidence);
    acts.publish(
        new Nomination.Changed(
            actor,
            now,
            nomination.editionId(),
            number,
            "nomination.document-removed",
            List.of(
                new Change(
                    evidence.kind().name(), evidence.title() + " " + evidence.sha256(), null))));
    return Outcome.done(evidence);
  }

  private Optional<Refusal> fault(Upload upload, Optional<FileType> type) {
    return files
        .fault(upload.fileName(), upload.bytes(), type)
        .or(() -> kindFault(upload, type.orElseThrow()))
        .or(
            () ->
                upload.title().isBlank() || upload.title().strip().length() > 200
                    ? Optional.of(
                        Refusal.invalid("title", "evidence.title-length", Map.of("most", 200)))
                    : Optional.empty());
  }

  private static Optional<Refusal> kindFault(Upload upload, FileType type) {
    return upload.kind() == DocumentKind.MONTHLY_RECORDS && type != FileType.CSV
        ? Optional.of(Refusal.invalid("kind", "evidence.records-apart", Map.of()))
        : Optional.empty();
  }

  private Optional<Refusal> repeated(Nomination nomination, String sha256) {
    return evidences.findByNominationIdOrderById(nomination.id()).stream()
        .filter(first -> first.sha256().equals(sha256))
        .findFirst()
        .map(
            first ->
                Refusal.invalid(
                    "file", "evidence.attached-already", Map.of("title", first.title())));
  }

  /** Whether the actor may change the dossier, whether it is open, and what must stay in it. */
  @Singleton
  static class Admission {

    private final NominationRights rights;
    private final CallPolicy call;
    private final List<RemovalPolicy> removal;

    Admission(NominationRights rights, CallPolicy call, List<RemovalPolicy> removal) {
      this.rights = rights;
      this.call = call;
      this.removal = List.copyOf(removal);
    }

    Optional<Refusal> kept(Evidence evidence) {
      return removal.stream().flatMap(policy -> policy.fault(evidence).stream()).findFirst();
    }

    Nomination held(Actor actor, String number) {
      return rights.held(actor, number);
    }

    Optional<Refusal> closed(Nomination nomination, Instant now) {
      return call.closedFor(nomination, now);
    }
  }
}
