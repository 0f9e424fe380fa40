package id.paritrana.report;

import com.lowagie.text.pdf.BaseFont;
import java.security.SecureRandom;

/**
 * The source of a font's subset tag: always the same letter for the same font, six times over. The
 * PDF library asks for chance here only to keep the fonts of one file apart; it shares the font
 * between threads, so the source keeps no state.
 */
final class SubsetTag extends SecureRandom {
  private static final long serialVersionUID = 1;
  private static final int LETTERS = 26;

  private final double share;

  private SubsetTag(double share) {
    this.share = share;
  }

  static SubsetTag of(BaseFont font) {
    int letter = Math.floorMod(font.getPostscriptFontName().hashCode(), LETTERS);
    return new SubsetTag((letter + 0.5) / LETTERS);
  }

  @Override
  public double nextDouble() {
    return share;
  }
}
