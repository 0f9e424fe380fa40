package id.paritrana.scoring.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something to say to a person, kept as a code and its facts so that it can be said in either
 * language, compared, and stored.
 *
 * @param code key of the sentence in the bundle {@code i18n/scoring}
 * @param facts what fills the places {0}, {1}, … of the sentence
 */
public record Remark(String code, List<Fact> facts) implements Sentence {

  public Remark {
    facts = List.copyOf(facts);
  }

  /**
   * A remark about these facts.
   *
   * @throws IllegalArgumentException for a fact that is no String, Number, Words or Fact
   */
  public static Remark of(String code, Object... facts) {
    List<Fact> list = new ArrayList<>(facts.length);
    for (Object fact : facts) {
      list.add(
          switch (fact) {
            case Fact given -> given;
            case String text -> new Fact.Text(text);
            case Number number -> new Fact.Amount(number.doubleValue());
            case Words words -> new Fact.Named(words);
            default ->
                throw new IllegalArgumentException(
                    "fact of type " + fact.getClass() + "; allowed: String, Number, Words, Fact");
          });
    }
    return new Remark(code, list);
  }

  @Override
  public String in(Locale locale) {
    return Wording.say(this, locale);
  }
}
