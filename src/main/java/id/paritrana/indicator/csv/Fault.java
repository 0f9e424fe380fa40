package id.paritrana.indicator.csv;

import id.paritrana.scoring.wording.Sentence;
import java.util.Locale;

/**
 * One fault of what was given.
 *
 * @param file as it was named
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where the line as a whole is meant
 * @param where the name of the column or the path in the tree; may be empty
 */
public record Fault(
    String file, long line, int column, String where, Sentence wrong, Sentence allowed) {

  /** A fault of the whole file. */
  public static Fault of(String file, Sentence wrong, Sentence allowed) {
    return new Fault(file, 0, 0, "", wrong, allowed);
  }

  /** The place, what is wrong and what is allowed, on one line. */
  public String in(Locale locale) {
    String code =
        line == 0
            ? "fault.file"
            : column == 0 ? "fault.line" : where.isEmpty() ? "fault.cell" : "fault.named";
    return Reason.of(
            code,
            file,
            Long.toString(line),
            Integer.toString(column),
            where,
            wrong.in(locale),
            allowed.in(locale))
        .in(locale)
        .replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
