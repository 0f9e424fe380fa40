package id.paritrana.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the decree that names an edition's winners; whatever is empty is a blank rule on
 * its annex.
 *
 * @param number as the registry of the official gives it
 * @param datedOn empty while it has no date
 * @param subject what it is about, after "tentang"
 * @param office of the official who signs it, after "keputusan"
 * @param signer name of the official
 */
public record DecreeDraft(
    String number, @Nullable LocalDate datedOn, Phrase subject, Phrase office, String signer) {

  public static final DecreeDraft NONE = new DecreeDraft("", null, Phrase.NONE, Phrase.NONE, "");

  public DecreeDraft {
    number = Phrase.oneLine(number);
    signer = Phrase.oneLine(signer);
  }
}
