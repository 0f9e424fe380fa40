package id.paritrana.scoring.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Marks of several raters on several subjects: row {@code s}, column {@code r} is the mark that
 * rater {@code r} gave to subject {@code s}. A missing mark is {@link Double#NaN}, never zero.
 */
public final class Ratings {

  private final double[][] marks;
  private final int raters;

  private Ratings(double[][] marks, int raters) {
    this.marks = marks;
    this.raters = raters;
  }

  /**
   * Copies a rectangular table, one row per subject.
   *
   * @throws IllegalArgumentException if a row has another length than the first, or a mark is
   *     infinite
   */
  public static Ratings of(double[][] marks) {
    int raters = marks.length == 0 ? 0 : marks[0].length;
    double[][] copy = new double[marks.length][];
    for (int s = 0; s < marks.length; s++) {
      if (marks[s].length != raters) {
        throw new IllegalArgumentException(
            "Row %d has %d marks; row 0 has %d".formatted(s, marks[s].length, raters));
      }
      for (double mark : marks[s]) {
        if (Double.isInfinite(mark)) {
          throw new IllegalArgumentException("Row " + s + " holds an infinite mark");
        }
      }
      copy[s] = Arrays.stream(marks[s]).map(mark -> mark + 0.0).toArray(); // no negative zero
    }
    return new Ratings(copy, raters);
  }

  public int subjects() {
    return marks.length;
  }

  public int raters() {
    return raters;
  }

  /** The mark, or {@link Double#NaN} where the rater gave none. */
  public double mark(int subject, int rater) {
    return marks[subject][rater];
  }

  public boolean isComplete() {
    return Arrays.stream(marks).allMatch(Ratings::isComplete);
  }

  /** The subjects that every rater marked, in their order. */
  public Ratings completeSubjects() {
    return new Ratings(
        Arrays.stream(marks).filter(Ratings::isComplete).toArray(double[][]::new), raters);
  }

  /** All marks of one rater, in the order of the subjects. */
  public double[] ofRater(int rater) {
    return IntStream.range(0, marks.length).mapToDouble(s -> marks[s][rater]).toArray();
  }

  /** The marks that a subject has, in the order of the raters, without the missing ones. */
  double[] given(int subject) {
    return Arrays.stream(marks[subject]).filter(m -> !Double.isNaN(m)).toArray();
  }

  /**
   * Checks what most statistics need.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  Ratings requireComplete(String statistic) {
    if (subjects() < 2 || raters < 2) {
      throw new IllegalArgumentException(
          "%s needs at least 2 subjects and 2 raters; given are %d and %d"
              .formatted(statistic, subjects(), raters));
    }
    if (!isComplete()) {
      throw new IllegalArgumentException(
          statistic + " needs every mark; leave incomplete subjects out by completeSubjects()");
    }
    return this;
  }

  private static boolean isComplete(double[] row) {
    return Arrays.stream(row).noneMatch(Double::isNaN);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratings that
        && raters == that.raters
        && Arrays.deepEquals(marks, that.marks);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(marks);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(marks);
  }
}
