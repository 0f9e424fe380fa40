package id.paritrana.cli.compliance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/**
 * Monthly records of made-up employers of one year, drawn from a seed: sizes about as in the
 * country, most of them punctual, some in arrears. They stand for nobody.
 */
public final class RecordsFile {
  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final int MONTHS = 12;
  private static final String[] SIZES = {"micro", "small", "medium", "large"};
  private static final int[] WORKERS = {4, 19, 99, 1500};
  private static final String[] PROGRAMMES = {
    "JKK JKM", "JKK JKM JHT", "JKK JKM JHT JP", "JKK JKM JHT JP"
  };

  private RecordsFile() {}

  /** Writes the records of this many employers, twelve rows each. */
  public static void write(Path file, int employers, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          "employer,month,size,due,paid,paid-on,workers,workers-registered,wages,"
              + "wages-reported,programmes,nik-checked,nik-valid,vendors,vendors-compliant\n");
      for (int n = 0; n < employers; n++) {
        employer(out, "NPP%07d".formatted(n), random);
      }
    }
  }

  private static void employer(BufferedWriter out, String id, SplittableRandom random)
      throws IOException {
    int size = Math.min(3, Math.max(0, (int) (Math.abs(random.nextGaussian()) * 1.2)));
    int workers = 1 + random.nextInt(WORKERS[size]);
    boolean punctual = random.nextInt(10) < 7;
    boolean complete = random.nextInt(10) < 6;
    for (int m = 0; m < MONTHS; m++) {
      YearMonth month = FIRST.plusMonths(m);
      long wages = workers * (2_500_000L + random.nextInt(3_000_000));
      long registered = complete ? workers : random.nextInt(workers + 1);
      long reported = complete ? wages : wages * (50 + random.nextInt(51)) / 100;
      long due = reported * 624 / 10_000;
      boolean unpaid = !punctual && random.nextInt(8) == 0;
      LocalDate on = month.plusMonths(1).atDay(punctual ? 1 : 5).plusDays(random.nextInt(15));
      StringBuilder row = new StringBuilder(120).append(id).append(',').append(month);
      row.append(',').append(SIZES[size]).append(',').append(due).append(',');
      row.append(unpaid ? 0 : due).append(',').append(unpaid || due == 0 ? "" : on).append(',');
      row.append(workers).append(',').append(registered).append(',');
      row.append(wages).append(',').append(reported).append(',');
      row.append(PROGRAMMES[complete ? size : 0]).append(',').append(registered).append(',');
      row.append(registered - random.nextInt((int) registered / 10 + 1)).append(',');
      int vendors = size * 2;
      row.append(vendors).append(',').append(vendors == 0 ? 0 : random.nextInt(vendors + 1));
      out.append(row).append('\n');
    }
  }
}
