package id.paritrana.award;

import org.jspecify.annotations.Nullable;

/**
 * What the documents of an edition are to say. Whatever is empty stays as documents say it
 * otherwise.
 *
 * @param title over a certificate, such as "Piagam Penghargaan"
 * @param opening before the winner's name, such as "diberikan kepada"
 * @param citation what the award is given for
 * @param closing after the citation; otherwise nothing stands there
 * @param town where certificates are issued; otherwise the edition's region
 * @param numbering pattern of {@link Numbering}
 * @param letterhead who writes sheets and letters; otherwise they have no letterhead
 * @param address the line below
 */
public record WordingDraft(
    Phrase title,
    Phrase opening,
    Phrase citation,
    Phrase closing,
    String town,
    String numbering,
    String letterhead,
    String address) {

  public static final WordingDraft NONE =
      new WordingDraft(null, null, null, null, null, null, null, null);

  /** Takes what is missing in a file as empty. */
  public WordingDraft(
      @Nullable Phrase title,
      @Nullable Phrase opening,
      @Nullable Phrase citation,
      @Nullable Phrase closing,
      @Nullable String town,
      @Nullable String numbering,
      @Nullable String letterhead,
      @Nullable String address) {
    this.title = orNone(title);
    this.opening = orNone(opening);
    this.citation = orNone(citation);
    this.closing = orNone(closing);
    this.town = Phrase.oneLine(town);
    this.numbering = Phrase.oneLine(numbering);
    this.letterhead = Phrase.oneLine(letterhead);
    this.address = Phrase.oneLine(address);
  }

  private static Phrase orNone(@Nullable Phrase phrase) {
    return phrase == null ? Phrase.NONE : phrase;
  }
}
