package id.paritrana.web;

import id.paritrana.identity.Refusal;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was typed into a form, and every reason against it. Reading a field notes a reason where the
 * text cannot be read; an empty field is no reason, it yields an empty value.
 */
public final class Form {

  private final Map<String, List<String>> typed;
  private final Language language;
  private final List<Refusal> reasons = new ArrayList<>();

  private Form(Map<String, List<String>> typed, Language language) {
    this.typed = typed;
    this.language = language;
  }

  /** A form as the browser sent it: a text, or a list of texts where a field came several times. */
  public static Form of(Page page, Map<String, ?> sent) {
    Map<String, List<String>> typed = new HashMap<>();
    sent.forEach((name, value) -> typed.put(name, texts(value)));
    return new Form(Map.copyOf(typed), page.language());
  }

  /** A form that nobody filled in yet. */
  public static Form empty(Page page) {
    return new Form(Map.of(), page.language());
  }

  /** What was typed, without the white space around it; empty text where nothing was. */
  public String text(String field) {
    return typed.getOrDefault(field, List.of("")).getFirst().strip();
  }

  /** Exactly what was typed, white space and all, as a password needs it. */
  public String raw(String field) {
    return typed.getOrDefault(field, List.of("")).getFirst();
  }

  /** What the field shows: what was typed, or what is kept so far where the form was not sent. */
  public String shown(String field, String kept) {
    return typed.isEmpty() ? kept : raw(field);
  }

  /** Whether a box of a field is ticked: by what was sent, or by what is kept so far. */
  public boolean isChosen(String field, String value, List<String> kept) {
    return typed.isEmpty() ? kept.contains(value) : all(field).contains(value);
  }

  /** Every value of a field that may be chosen several times. */
  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public Optional<Long> whole(String field) {
    return count(field).flatMap(count -> read(field, "form.whole", _ -> count.longValueExact()));
  }

  /**
   * A whole number of any size, grouped or not. A decimal sign is refused even before zeros: 9,000
   * in an Indonesian form is as likely nine thousand as nine.
   */
  public Optional<BigDecimal> count(String field) {
    return read(field, "form.whole", text -> whole(parsed(text), text));
  }

  /**
   * A number as the reader's language writes it, grouped or not: 1.358.649, 1358649 or 70,86 in
   * Indonesian. Groups that are not of three are not read, so that 70.86 in an Indonesian form is
   * never taken for 7086.
   */
  public Optional<BigDecimal> number(String field) {
    return read(field, "form.number", text -> parsed(text));
  }

  /** A date as the browser's date field sends it: 2023-07-05. */
  public Optional<LocalDate> date(String field) {
    return read(field, "form.date", LocalDate::parse);
  }

  /** A date and time as the browser's field sends it, in whatever zone the page names. */
  public Optional<LocalDateTime> dateTime(String field) {
    return read(field, "form.date", LocalDateTime::parse);
  }

  /** The same in the zone that the page names; an empty field is a reason against the form. */
  public Optional<Instant> instant(String field, ZoneId zone) {
    if (text(field).isEmpty()) {
      refused(field, "form.date");
    }
    return dateTime(field).map(local -> local.atZone(zone).toInstant());
  }

  /** What the browser's field shows for an instant, to the minute: 2023-07-05T23:59. */
  public static String local(Instant instant, ZoneId zone) {
    return instant.truncatedTo(ChronoUnit.MINUTES).atZone(zone).toLocalDateTime().toString();
  }

  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
    return read(field, "form.choice", text -> Enum.valueOf(type, text));
  }

  /** A choice that must be made: an empty one is a reason against the form. */
  public <E extends Enum<E>> Optional<E> required(String field, Class<E> type) {
    if (text(field).isEmpty()) {
      refused(field, "form.choice");
    }
    return choice(field, type);
  }

  public <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
    return all(field).stream()
        .flatMap(name -> Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)))
        .toList();
  }

  /** Keeps the reasons of a use case, to show them beside their fields. */
  public Form refused(List<Refusal> more) {
    reasons.addAll(more);
    return this;
  }

  /** The same, but only those whose fields have no reason yet. */
  public Form refusedBesides(List<Refusal> more) {
    return refused(
        more.stream().filter(m -> m.field() == null || reasons(m.field()).isEmpty()).toList());
  }

  public Form refused(String field, String code) {
    reasons.add(Refusal.invalid(field, code, Map.of()));
    return this;
  }

  public boolean isRefused() {
    return !reasons.isEmpty();
  }

  public List<Refusal> reasons() {
    return List.copyOf(reasons);
  }

  public List<Refusal> reasons(String field) {
    return reasons.stream().filter(reason -> field.equals(reason.field())).toList();
  }

  private BigDecimal parsed(String text) {
    return Stream.of("#,##0.#", "0.#")
        .flatMap(pattern -> parsed(text, pattern).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a number: " + text));
  }

  /** The number with as many decimals as were typed; empty where the pattern does not fit. */
  private Optional<BigDecimal> parsed(String text, String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
    format.setParseBigDecimal(true);
    format.setStrict(true);
    return Optional.ofNullable((BigDecimal) format.parse(text, new ParsePosition(0)));
  }

  private static BigDecimal whole(BigDecimal number, String typed) {
    if (number.scale() > 0) {
      throw new IllegalArgumentException("not a whole number: " + typed);
    }
    return number;
  }

  private <T> Optional<T> read(String field, String code, Function<String, T> reading) {
    String text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(text));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
      refused(field, code);
      return Optional.empty();
    }
  }

  private static List<String> texts(Object value) {
    return switch (value) {
      case Iterable<?> several -> {
        List<String> texts = new ArrayList<>();
        several.forEach(one -> texts.add(String.valueOf(one)));
        yield List.copyOf(texts);
      }
      default -> List.of(String.valueOf(value));
    };
  }
}
