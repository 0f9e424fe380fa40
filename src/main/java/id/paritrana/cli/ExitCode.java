package id.paritrana.cli;

/** What the program returns to the shell. */
public final class ExitCode {
  /** Done, and the answer is not "no". */
  public static final int FINE = 0;

  /** The answer is "no": a run differs, a scheme or data file is faulty or cannot be read. */
  public static final int NO = 1;

  /** An option or argument is wrong or missing. */
  public static final int USAGE = 2;

  /** The answer could not be written, or the program broke. */
  public static final int BROKEN = 3;

  private ExitCode() {}
}
