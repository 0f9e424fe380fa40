package id.paritrana.web;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.indicator.Doubt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every template knows: the reader, the reader's language and time zone, and the request. A
 * controller takes it as an argument and hands it to the template first.
 *
 * @param actor the reader, or empty for the public
 * @param zone the time zone of the reader's organisation; WIB for the public
 * @param token the form token; the part {@code form} writes it
 * @param path of the request, without the query
 * @param notice what the deed before this page has to say, or empty
 */
public record Page(
    Messages messages,
    Assets assets,
    Language language,
    @Nullable Actor actor,
    ZoneId zone,
    String token,
    String path,
    @Nullable String notice) {

  /** The text of a key in the reader's language; {@code {0}}, {@code {1}} are filled in order. */
  public String text(String key, Object... values) {
    return messages.text(language, zone, key, values);
  }

  /** The label of an enum's constant. */
  public String label(Enum<?> constant) {
    return messages.label(language, constant);
  }

  /** The labels of several constants in their order, joined by commas. */
  public String labels(Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(Comparator.comparingInt(Enum::ordinal))
        .map(this::label)
        .collect(Collectors.joining(", "));
  }

  /** What a refusal says. */
  public String text(Doubt doubt) {
    return messages.text(language, zone, doubt);
  }

  public String text(Refusal refusal) {
    return messages.text(language, zone, refusal);
  }

  public String number(long number) {
    return Formats.number(number, language);
  }

  public String number(BigDecimal number) {
    return Formats.number(number, language);
  }

  /** A share that is already in per cent, with the decimals that it carries. */
  public String percent(BigDecimal percent) {
    return Formats.percent(percent, language);
  }

  public String date(LocalDate date) {
    return Formats.date(date, language);
  }

  /** In the reader's own time zone, which is named. */
  public String time(Instant instant) {
    return Formats.time(instant, zone, language);
  }

  /** In the given zone, such as the edition's, which is named. */
  public String time(Instant instant, ZoneId zone) {
    return Formats.time(instant, zone, language);
  }

  /** WIB, WITA or WIT. */
  public String zoneName(ZoneId zone) {
    return Formats.zoneName(zone, language);
  }

  /** Whether the reader has the role; nobody has one before signing in. */
  public boolean is(Role role) {
    return actor != null && actor.is(role);
  }

  /** Whether the page lies at or below the given path. */
  public boolean isUnder(String path) {
    return this.path.equals(path) || this.path.startsWith(path + "/");
  }

  /** The address of a style sheet, script or image. */
  public String asset(String name) {
    return assets.address(name);
  }

  /**
   * The same page with nothing of the reader but the language, so that everybody may keep it.
   *
   * @param code of the language, where the address names one; else the reader's
   */
  public Page forEveryone(@Nullable String code) {
    return new Page(messages, assets, languageOr(code), null, Pages.PUBLIC_ZONE, "", path, null);
  }

  private Language languageOr(@Nullable String code) {
    return code == null
        ? language
        : Language.of(code)
            .orElseThrow(() -> new IllegalArgumentException("language " + code + "; id or en"));
  }

  Page withToken(String other) {
    return new Page(messages, assets, language, actor, zone, other, path, notice);
  }
}
