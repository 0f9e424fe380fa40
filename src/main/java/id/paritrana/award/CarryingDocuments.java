package id.paritrana.award;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Carries the words and signatories of documents from edition to edition, as a file. */
@Singleton
public class CarryingDocuments {

  private final Editions editions;
  private final Signatories signatories;
  private final Wordings wordings;
  private final SettingWording settingWording;
  private final SettingSignatories settingSignatories;

  CarryingDocuments(
      Editions editions,
      Signatories signatories,
      Wordings wordings,
      SettingWording settingWording,
      SettingSignatories settingSignatories) {
    this.editions = editions;
    this.signatories = signatories;
    this.wordings = wordings;
    this.settingWording = settingWording;
    this.settingSignatories = settingSignatories;
  }

  /** What the edition's documents follow now; whoever asks must have been checked. */
  public DocumentsFile written(Edition edition) {
    return new DocumentsFile(
        signatories.findByEditionIdOrderByNumber(edition.id()).stream()
            .map(
                signatory ->
                    new EditionTemplate.SignatoryLine(
                        signatory.name(), new Phrase(signatory.position(), signatory.positionEn())))
            .toList(),
        wordings.of(edition.id()));
  }

  /** Sets all that the file speaks of, or nothing. */
  @Transactional
  public Outcome<DocumentsFile> take(Actor actor, String editionCode, String text, Instant now) {
    return switch (DocumentsFile.read(text)) {
      case Outcome.Refused<DocumentsFile> unreadable -> unreadable;
      case Outcome.Done<DocumentsFile>(DocumentsFile file) -> take(actor, editionCode, file, now);
    };
  }

  private Outcome<DocumentsFile> take(
      Actor actor, String editionCode, DocumentsFile file, Instant now) {
    Edition edition = editions.withCode(editionCode);
    WordingDraft words = file.documents() == null ? wordings.of(edition.id()) : file.documents();
    List<SettingSignatories.Line> lines = lines(file);
    List<Refusal> faults = new ArrayList<>();
    if (settingWording.checked(actor, editionCode, words)
        instanceof Outcome.Refused<Edition>(List<Refusal> reasons)) {
      faults.addAll(reasons);
    }
    if (file.signatories() != null) {
      faults.addAll(SettingSignatories.faults(lines));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    settingWording.set(actor, editionCode, words, now).orThrow();
    if (file.signatories() != null) {
      settingSignatories.set(actor, editionCode, lines, now).orThrow();
    }
    return Outcome.done(written(edition));
  }

  private static List<SettingSignatories.Line> lines(DocumentsFile file) {
    return file.signatories() == null
        ? List.of()
        : file.signatories().stream()
            .map(
                line ->
                    new SettingSignatories.Line(
                        line.name(), line.position().id(), line.position().en()))
            .toList();
  }
}
