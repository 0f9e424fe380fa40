package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.indicator.JudgedRecords;
import id.paritrana.scoring.compliance.Contribution;
import id.paritrana.scoring.compliance.DueDays;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.Explanation;
import id.paritrana.scoring.compliance.MonthFinding;
import id.paritrana.scoring.compliance.Period;
import id.paritrana.scoring.wording.Spelling;
import id.paritrana.web.Page;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Monthly records and what the rules say of them.
 *
 * @param document the document that holds them
 * @param asOf payments after this day do not count
 * @param figures by their names in formulas; those that the records do not tell are not there
 */
@Serdeable
record RecordsResponse(
    long document,
    String employer,
    EmployerSize size,
    String firstMonth,
    String lastMonth,
    LocalDate asOf,
    Map<String, Double> figures,
    List<IndicatorResponse> indicators,
    List<MonthResponse> months) {

  /**
   * An indicator.
   *
   * @param value in per cent where the formula is a share; empty where it is not known
   * @param remarks in the reader's language
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record IndicatorResponse(
      String indicator,
      String name,
      String formula,
      @Nullable Double value,
      List<String> remarks) {}

  /**
   * A month.
   *
   * @param due empty where no rule is known
   * @param rule by which it was due
   * @param outstanding rupiah
   * @param penalty rupiah
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MonthResponse(
      String month,
      @Nullable LocalDate due,
      @Nullable String rule,
      @Nullable LocalDate paidOn,
      MonthFinding.Timing timing,
      int daysLate,
      long outstanding,
      BigDecimal penalty) {}

  static RecordsResponse of(Page page, long document, JudgedRecords judged) {
    Period period = judged.assessment().days().period();
    Map<String, Double> figures = new TreeMap<>();
    judged.assessment().figures().forEach((figure, sum) -> figures.put(figure.figure(), sum));
    return new RecordsResponse(
        document,
        judged.assessment().employer().id(),
        judged.assessment().employer().size(),
        period.first().toString(),
        period.last().toString(),
        period.asOf(),
        figures,
        Explanation.of(judged.assessment()).stream().map(each -> indicator(page, each)).toList(),
        judged.assessment().months().stream().map(RecordsResponse::month).toList());
  }

  private static IndicatorResponse indicator(Page page, Explanation explanation) {
    return new IndicatorResponse(
        Spelling.of(explanation.indicator()),
        explanation.indicator().label().in(page.language().locale()),
        explanation.indicator().formula(),
        explanation.value().isPresent() ? explanation.value().getAsDouble() : null,
        explanation.remarks().stream().map(remark -> remark.in(page.language().locale())).toList());
  }

  private static MonthResponse month(MonthFinding month) {
    return new MonthResponse(
        month.record().month().toString(),
        month.due().map(DueDays.Due::day).orElse(null),
        month.due().map(due -> due.rule().id()).orElse(null),
        month.record().contribution().flatMap(Contribution::paidOn).orElse(null),
        month.timing(),
        month.daysLate(),
        month.outstanding(),
        RecordsView.penalty(month));
  }
}
