package id.paritrana.scoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.scoring.scheme.SchemeFault;
import id.paritrana.scoring.scheme.YamlFile.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  /** Read anew for every test, so that a broken reader is noticed by each. */
  private final WorkingDays days = shipped();

  private static WorkingDays shipped() {
    try {
      return content(Files.readString(Path.of("src/main/resources/compliance/holidays.yaml")));
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  private static WorkingDays content(String yaml) {
    return switch (HolidayReader.read(yaml)) {
      case Reading.Readable<WorkingDays>(WorkingDays days) -> days;
      case Reading.Faulty<WorkingDays>(List<SchemeFault> faults) ->
          throw new AssertionError(faults);
    };
  }

  /** The numbers of days that the decrees themselves name. */
  @ParameterizedTest(name = "{0}: {1} national, {2} collective")
  @CsvSource({
    "2020, 17, 5", // 16 and the regional elections
    "2021, 15, 1", // 16 of which two fall on 13 May
    "2022, 16, 4",
    "2023, 16, 11", // 8, one more in April, two in June
    "2024, 19, 10", // 17, the general and the regional elections
    "2025, 17, 11", // 10 and 18 August
    "2026, 17, 8"
  })
  void theListsHaveTheDaysOfTheirDecrees(int year, long national, long collective) {
    List<Holiday> holidays =
        Stream.iterate(
                LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
            .flatMap(day -> days.holiday(day).stream())
            .toList();
    assertThat(holidays).filteredOn(h -> h.kind() == Holiday.Kind.NATIONAL).hasSize((int) national);
    assertThat(holidays)
        .filteredOn(h -> h.kind() == Holiday.Kind.COLLECTIVE)
        .hasSize((int) collective);
    assertThat(holidays).allSatisfy(h -> assertThat(h.source()).matches("(SKB|Keppres) .*"));
    assertThat(holidays)
        .extracting(Holiday::on)
        .contains(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 5, 1),
            LocalDate.of(year, 6, 1),
            LocalDate.of(year, 8, 17),
            LocalDate.of(year, 12, 25));
  }

  @Test
  void yearsWithoutAListAreKnown() {
    assertThat(days.covers(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(days.covers(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(days.covers(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(days.covers(LocalDate.of(2027, 1, 1))).isFalse();
  }

  @Test
  void daysAreCountedOverHolidaysAndWeekends() {
    LocalDate friday = LocalDate.of(2024, 4, 5);
    assertThat(days.after(friday, 1)).isEqualTo("2024-04-16");
    assertThat(days.after(friday, 2)).isEqualTo("2024-04-17");
    WorkingDays weekendsOnly = new WorkingDays(List.of(), List.of());
    assertThat(weekendsOnly.after(friday, 1)).isEqualTo("2024-04-08");
    assertThat(weekendsOnly.after(LocalDate.of(2024, 4, 6), 5)).isEqualTo("2024-04-12");
    assertThatThrownBy(() -> days.after(friday, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 or more");
  }

  @Test
  void aListOfOnesOwnReplacesTheYearThatItCovers() {
    String yaml =
        """
        holidays: own
        years:
          - year: 2024
            source: SKB own
            national: [{ on: 2024-04-16, name: { id: Libur, en: Holiday } }]
        """;
    WorkingDays both = days.with(content(yaml));
    assertThat(both.sameOrNext(LocalDate.of(2024, 4, 15))).isEqualTo("2024-04-15");
    assertThat(both.sameOrNext(LocalDate.of(2024, 4, 16))).isEqualTo("2024-04-17");
    assertThat(both.sameOrNext(LocalDate.of(2022, 4, 15))).isEqualTo("2022-04-18");
    assertThat(both.covers(LocalDate.of(2024, 4, 15))).isTrue();
  }

  @Test
  void whatIsNotKnownIsAFaultAtEveryLevel() {
    String yaml =
        """
        holidays: own
        author: A
        years:
          - year: 2024
            source: SKB own
            number: 3
            collective: [{ on: 2024-05-01, name: A, note: B }]
        """;
    assertThat(faults(yaml))
        .extracting(SchemeFault::path)
        .containsExactly("author", "years/number", "years/collective/note");
  }

  private static List<SchemeFault> faults(String yaml) {
    return switch (HolidayReader.read(yaml)) {
      case Reading.Readable<WorkingDays> _ -> List.of();
      case Reading.Faulty<WorkingDays> faulty -> faulty.faults();
    };
  }

  @Test
  void aDayOfAnotherYearIsAFault() {
    String yaml =
        """
        holidays: own
        years:
          - year: 2024
            source: SKB own
            national: [{ on: 2025-01-01, name: A }, { on: soon, name: B }, { on: 2024-05-01 }]
        """;
    assertThat(faults(yaml))
        .extracting(SchemeFault::path)
        .containsExactly("years/national/on", "years/national/on", "years/national/name");
  }
}
