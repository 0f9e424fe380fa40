package id.paritrana.web;

import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Doubt;
import id.paritrana.scoring.wording.Sentence;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every text that a person reads, in each language. A text holds places such as {@code {deadline}}
 * or {@code {0}}, which are filled with values written for the reader's language and time zone.
 */
@Singleton
public final class Messages {

  /** One pair of files in {@code i18n} each. */
  static final List<String> AREAS =
      List.of(
          "web",
          "identity",
          "award",
          "nomination",
          "indicator",
          "verification",
          "assessment",
          "decision",
          "results",
          "opendata",
          "documents",
          "audit",
          "workflow",
          "editions",
          "rounds",
          "scores",
          "assessing",
          "nominations",
          "objections",
          "verifications",
          "oversight");

  /** A value, or with {@code {0|document|documents}} the word that its number needs. */
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\|([^|}]+)\\|([^|}]+))?}");

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

  Messages() {
    for (Language language : Language.values()) {
      texts.put(language, load(language));
    }
  }

  /**
   * The text of a key, its numbered places filled in order.
   *
   * @throws IllegalArgumentException when no text has the key
   */
  public String text(Language language, ZoneId zone, String key, Object... values) {
    if (values.length == 0) {
      return pattern(language, key);
    }
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(String.valueOf(i), values[i]);
    }
    return filled(language, zone, key, named);
  }

  /** What a refusal says to the reader. */
  public String text(Language language, ZoneId zone, Refusal refusal) {
    return filled(language, zone, refusal.code(), refusal.facts());
  }

  /** What a doubt about a figure says to the reader. */
  public String text(Language language, ZoneId zone, Doubt doubt) {
    return filled(language, zone, doubt.code(), doubt.facts());
  }

  /** The label of a constant: the text of {@code Role.ORGANISER}. */
  public String label(Language language, Enum<?> constant) {
    return pattern(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return texts.get(Language.INDONESIAN).containsKey(key);
  }

  /** The keys of all texts. */
  public Set<String> keys(Language language) {
    return texts.get(language).keySet();
  }

  String pattern(Language language, String key) {
    String text = texts.get(language).get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text has the key " + key + " in " + language);
    }
    return text;
  }

  private String filled(Language language, ZoneId zone, String key, Map<String, Object> values) {
    return PLACE
        .matcher(pattern(language, key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    values.containsKey(place.group(1))
                        ? filled(language, zone, place, values.get(place.group(1)))
                        : place.group()));
  }

  private String filled(Language language, ZoneId zone, MatchResult place, Object value) {
    if (place.group(2) == null) {
      return written(language, zone, value);
    }
    return value instanceof Number number && number.longValue() == 1
        ? place.group(2)
        : place.group(3);
  }

  private String written(Language language, ZoneId zone, Object value) {
    return switch (value) {
      case Long number -> Formats.number(number, language);
      case Integer number -> Formats.number(number, language);
      case BigDecimal number -> Formats.number(number, language);
      case LocalDate date -> Formats.date(date, language);
      case Instant instant -> Formats.time(instant, zone, language);
      case Enum<?> constant -> label(language, constant);
      case Sentence sentence -> sentence.in(language.locale());
      case Collection<?> several ->
          several.stream()
              .map(one -> written(language, zone, one))
              .collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private static Map<String, String> load(Language language) {
    Map<String, String> loaded = new HashMap<>();
    for (String area : AREAS) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "i18n." + area,
              Locale.of(language.code()),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      for (String key : bundle.keySet()) {
        if (loaded.put(key, bundle.getString(key)) != null) {
          throw new IllegalStateException("two texts have the key " + key + " in " + language);
        }
      }
    }
    return Map.copyOf(loaded);
  }
}
