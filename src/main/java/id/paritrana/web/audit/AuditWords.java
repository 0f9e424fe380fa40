package id.paritrana.web.audit;

import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.Interview;
import id.paritrana.audit.AuditRecord;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.EditionImage;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Objection;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.CertificateRun;
import id.paritrana.verification.Finding;
import id.paritrana.web.Language;
import id.paritrana.web.Option;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says records of deeds in the reader's words. */
final class AuditWords {

  static final String ACTION = "audit.action.";
  private static final String FIELD = "audit.field.";
  private static final Pattern SEAT = Pattern.compile("seat (\\d+)(?: (.+))?");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
  private static final Pattern VOTES = Pattern.compile("votes (.+)");

  /** What kind of constant stands in a field; elsewhere a value is shown as it was written. */
  private static final Map<String, Class<? extends Enum<?>>> CONSTANTS =
      Map.of(
          "status", Nomination.Status.class,
          "stage", CategoryRound.Stage.class,
          "mode", Interview.Mode.class,
          "leader", Interview.Leader.class,
          "companySize", CompanySize.class,
          "against", Objection.Subject.class,
          "decider", Objection.Decider.class,
          "recipients", CertificateRun.Recipients.class);

  /** Fields in which people write what they like; it is shown as they wrote it. */
  private static final Set<String> FREE = Set.of("statement", "reason", "sizeBasis");

  private AuditWords() {}

  /** What was done; its code where a newer node of the program wrote one that is not known here. */
  static String action(Page page, String action) {
    return page.messages().has(ACTION + action) ? page.text(ACTION + action) : action;
  }

  /** Everything that can be done, by its words. */
  static List<Option> actions(Page page) {
    return page.messages().keys(Language.INDONESIAN).stream()
        .filter(key -> key.startsWith(ACTION))
        .map(key -> new Option(key.substring(ACTION.length()), page.text(key)))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  /**
   * @param names of figures and criteria, by their codes
   */
  static Change change(Page page, Change change, Map<String, String> names) {
    return new Change(
        field(page, change.field(), names),
        value(page, change, change.from()),
        value(page, change, change.to()));
  }

  /** The program by itself has a name that only it uses. */
  static String actor(Page page, AuditRecord record) {
    boolean itself = record.actorId() == null && record.actor().equals(Actor.PROGRAM);
    return itself ? page.text("audit.program") : record.actor();
  }

  private static String field(Page page, String field, Map<String, String> names) {
    Matcher seat = SEAT.matcher(field);
    if (seat.matches()) {
      String name = page.text("audit.seat", seat.group(1));
      return seat.group(2) == null
          ? name
          : name + ", " + names.getOrDefault(seat.group(2), seat.group(2));
    }
    Matcher votes = VOTES.matcher(field);
    if (votes.matches()) {
      return page.text("audit.votes", votes.group(1));
    }
    if (page.messages().has(FIELD + field)) {
      return page.text(FIELD + field);
    }
    return constant(Milestone.Kind.class, field)
        .or(() -> constant(DocumentKind.class, field))
        .or(() -> constant(EditionImage.Place.class, field))
        .map(page::label)
        .orElseGet(() -> names.getOrDefault(field, field));
  }

  private static @Nullable String value(Page page, Change change, @Nullable String value) {
    if (value == null || FREE.contains(change.field())) {
      return value;
    }
    return label(page, change.field(), value)
        .or(() -> time(page, value))
        .or(() -> FigureWords.of(page, value))
        .or(() -> decimal(page, value))
        .or(() -> Optional.of(value).filter(page.messages()::has).map(page::text))
        .orElse(value);
  }

  private static Optional<String> label(Page page, String field, String value) {
    Class<? extends Enum<?>> type = CONSTANTS.get(field);
    Stream<Class<? extends Enum<?>>> types =
        type == null ? Stream.of(Finding.Verdict.class, Conflict.Stance.class) : Stream.of(type);
    return types.flatMap(each -> constant(each, value).stream()).findFirst().map(page::label);
  }

  private static Optional<Enum<?>> constant(Class<? extends Enum<?>> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .<Enum<?>>map(constant -> constant)
        .findFirst();
  }

  private static Optional<String> decimal(Page page, String value) {
    return Optional.of(value)
        .filter(number -> DECIMAL.matcher(number).matches())
        .map(number -> page.number(new BigDecimal(number)));
  }

  private static Optional<String> time(Page page, String value) {
    if (!value.endsWith("Z")) {
      return Optional.empty();
    }
    try {
      return Optional.of(page.time(Instant.parse(value)));
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }
}
