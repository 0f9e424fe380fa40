package id.paritrana.scoring.formula;

import id.paritrana.scoring.wording.Words;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Says a formula or a condition in words, its figures by their names. */
public final class InWords {
  private static final Map<String, Words> FUNCTIONS =
      Map.of(
          "sum", new Words("jumlah", "sum"),
          "min", new Words("terkecil", "smallest"),
          "max", new Words("terbesar", "largest"),
          "abs", new Words("nilai mutlak", "absolute value"),
          "previous", new Words("periode sebelumnya", "previous period"),
          "change", new Words("selisih dari periode sebelumnya", "change on the previous period"),
          "growth", new Words("pertumbuhan", "growth"));
  private static final Map<String, Words> CONNECTIVES =
      Map.of(
          "and", new Words("dan", "and"),
          "or", new Words("atau", "or"),
          "not", new Words("tidak", "not"),
          "present", new Words("ada", "present"),
          "document", new Words("dokumen", "document"));
  private static final Map<String, String> SIGNS =
      Map.of("<=", "≤", ">=", "≥", "!=", "≠", "==", "=", "*", "×");

  private InWords() {}

  /**
   * The text in both languages.
   *
   * @param text a formula or condition that can be read
   * @param names what a figure is called
   */
  public static Words of(String text, Function<String, Words> names) {
    StringBuilder id = new StringBuilder();
    StringBuilder en = new StringBuilder();
    Matcher token = Tokens.TOKEN.matcher(text);
    while (token.find()) {
      Words words =
          token.group("name") == null
              ? Words.same(SIGNS.getOrDefault(token.group(), token.group()))
              : named(token.group(), text.substring(token.end()), names);
      id.append(words.id());
      en.append(words.en());
    }
    return new Words(id.toString(), en.toString());
  }

  private static Words named(String name, String rest, Function<String, Words> names) {
    if (rest.startsWith("(") && FUNCTIONS.containsKey(name)) {
      Words function = FUNCTIONS.get(name);
      return new Words(function.id() + " ", function.en() + " ");
    }
    Words connective = CONNECTIVES.get(name);
    return connective == null ? names.apply(name) : connective;
  }
}
