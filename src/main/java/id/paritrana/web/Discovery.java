package id.paritrana.web;

import org.jspecify.annotations.Nullable;

/**
 * What a public page tells the programs that find it.
 *
 * @param address of the page, from the protocol on and without a language
 * @param feed of results, in the same form
 * @param data in the vocabulary of schema.org, as JSON that no text in it can leave; or empty
 */
public record Discovery(String address, String feed, @Nullable String data) {

  /** The address of the page in one language. */
  public String in(Language language) {
    return address + "?lang=" + language.code();
  }

  /** The address of the feed in one language. */
  public String feedIn(Language language) {
    return feed + "?lang=" + language.code();
  }
}
