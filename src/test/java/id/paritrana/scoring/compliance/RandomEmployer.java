package id.paritrana.scoring.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Employers with records of all kinds, drawn from a seed; they stand for nobody. */
public final class RandomEmployer {
  private final Random random;

  public RandomEmployer(long seed) {
    this.random = new Random(seed);
  }

  public Employer employer(int number) {
    EmployerSize[] sizes = EmployerSize.values();
    return new Employer("e" + number, "E " + number, sizes[random.nextInt(sizes.length)]);
  }

  /** Records of most months of a period, in no order. */
  public List<MonthlyRecord> records(Period period) {
    List<MonthlyRecord> records = new ArrayList<>();
    for (YearMonth month : period.months()) {
      if (random.nextInt(20) > 0) {
        records.add(record(month));
      }
    }
    Collections.shuffle(records, random);
    return records;
  }

  private MonthlyRecord record(YearMonth month) {
    return new MonthlyRecord(
        month,
        mostly(() -> contribution(month)),
        mostly(() -> part(500)),
        mostly(() -> part(2_000_000_000)),
        mostly(this::programmes),
        mostly(() -> part(500)),
        mostly(() -> part(20)));
  }

  private <T> Optional<T> mostly(Supplier<T> value) {
    return random.nextInt(10) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private Contribution contribution(YearMonth month) {
    long due = random.nextInt(30) == 0 ? 0 : 1 + random.nextInt(100_000_000);
    long paid =
        switch (random.nextInt(8)) {
          case 0 -> 0;
          case 1 -> due / 2;
          case 2 -> due + 1000;
          default -> due;
        };
    LocalDate on = month.plusMonths(1).atDay(1).plusDays(random.nextInt(35));
    return new Contribution(due, paid, paid == 0 ? Optional.empty() : Optional.of(on));
  }

  private Part part(int most) {
    long whole = random.nextInt(most);
    return new Part(random.nextInt(3) == 0 ? random.nextInt(most) : whole, whole);
  }

  private Set<Programme> programmes() {
    Set<Programme> joined = EnumSet.allOf(Programme.class);
    joined.removeIf(each -> random.nextInt(12) == 0);
    return joined;
  }
}
