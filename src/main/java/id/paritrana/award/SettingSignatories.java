package id.paritrana.award;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names who signs an edition's certificates. */
@Singleton
public class SettingSignatories {

  /** As many as fit side by side on a certificate. */
  public static final int MOST = 3;

  private static final int NAME_MOST = 120;

  private final Editions editions;
  private final Signatories signatories;
  private final EditionRights rights;
  private final Acts acts;

  SettingSignatories(Editions editions, Signatories signatories, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.signatories = signatories;
    this.rights = rights;
    this.acts = acts;
  }

  /**
   * One who signs.
   *
   * @param position the office, in Indonesian
   * @param positionEn the same in English; empty where it is called as in Indonesian
   */
  public record Line(String name, String position, String positionEn) {

    public Line {
      name = Phrase.oneLine(name);
      position = Phrase.oneLine(position);
      positionEn = Phrase.oneLine(positionEn);
    }
  }

  /** Sets all signatories anew, from left to right. */
  @Transactional
  public Outcome<List<Signatory>> set(
      Actor actor, String editionCode, List<Line> lines, Instant now) {
    Edition edition = editions.withCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<Refusal> faults = faults(lines);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String before = written(signatories.findByEditionIdOrderByNumber(edition.id()));
    signatories.deleteByEditionId(edition.id());
    List<Signatory> stored = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      stored.add(
          signatories.save(
              new Signatory(
                  null, edition.id(), i + 1, line.name(), line.position(), line.positionEn())));
    }
    acts.publish(
        new Edition.Changed(
            actor,
            now,
            edition.id(),
            edition.code(),
            "edition.signatories-set",
            List.of(new Change("signatories", before, written(stored)))));
    return Outcome.done(List.copyOf(stored));
  }

  static List<Refusal> faults(List<Line> lines) {
    if (lines.isEmpty() || lines.size() > MOST) {
      return List.of(
          Refusal.invalid(
              "name-1", "signatory.count", Map.of("given", lines.size(), "most", MOST)));
    }
    List<Refusal> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      check("name-" + (i + 1), lines.get(i).name(), faults);
      check("position-" + (i + 1), lines.get(i).position(), faults);
      WordingRules.length("positionEn-" + (i + 1), lines.get(i).positionEn(), NAME_MOST, faults);
    }
    return faults;
  }

  private static void check(String field, String text, List<Refusal> faults) {
    if (text.isBlank() || text.length() > NAME_MOST) {
      faults.add(Refusal.invalid(field, "signatory.text-length", Map.of("most", NAME_MOST)));
    }
  }

  private static String written(List<Signatory> signatories) {
    return signatories.stream()
        .map(
            s ->
                s.name()
                    + ", "
                    + s.position()
                    + (s.positionEn().isEmpty() ? "" : " (" + s.positionEn() + ")"))
        .collect(Collectors.joining("; "));
  }
}
