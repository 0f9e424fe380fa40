package id.paritrana.indicator.shrinkage;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.csv.SafeCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of an edition with all their values, as CSV: a row for each figure. */
public final class ShrinkageTable {

  private static final List<String> OF_FIGURE =
      List.of("category", "nomination", "nominee", "region", "indicator", "unit", "provenance");

  private static final List<String> OF_STAGE =
      List.of(
          "numerator",
          "denominator",
          "percent",
          "denominator_kind",
          "as_of",
          "source",
          "reason",
          "set_at",
          "set_by");

  private static final List<String> OF_TRACE =
      List.of(
          "final_in_version", "basis", "change_in_verification", "change_in_all", "not_compared");

  private ShrinkageTable() {}

  /**
   * A figure as it stands after the corrections of sealed results.
   *
   * @param version of the result that carries its final value; empty where no correction set it
   */
  public record Line(TracedFigure figure, @Nullable Integer version) {}

  /**
   * What is missing is an empty cell. Texts that a spreadsheet would compute are led by an
   * apostrophe.
   *
   * @param shrinkage who set the values
   * @param lines a row each
   */
  public static String of(Shrinkage shrinkage, List<Line> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(head());
      lines.forEach(line -> csv.writeRecord(row(shrinkage, line)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }

  private static List<String> head() {
    List<String> head = new ArrayList<>(OF_FIGURE);
    for (FigureValue.Stage stage : FigureValue.Stage.values()) {
      OF_STAGE.forEach(column -> head.add(stage.name().toLowerCase(Locale.ROOT) + "_" + column));
    }
    head.addAll(OF_TRACE);
    return head;
  }

  private static List<String> row(Shrinkage shrinkage, Line line) {
    TracedFigure traced = line.figure();
    List<String> row = new ArrayList<>();
    row.add(traced.category().code());
    row.add(traced.nomination().number());
    row.add(SafeCell.of(traced.nominee().name()));
    row.add(SafeCell.of(traced.region()));
    row.add(traced.indicator());
    row.add(traced.figure().definition().unit().name());
    row.add(
        traced.figure().observation() == null
            ? ""
            : traced.figure().observation().provenance().name());
    for (FigureValue.Stage stage : FigureValue.Stage.values()) {
      Optional<FigureValue> value = traced.figure().at(stage);
      row.addAll(
          value
              .map(v -> cells(shrinkage, traced, v))
              .orElseGet(() -> Stream.generate(() -> "").limit(OF_STAGE.size()).toList()));
    }
    row.add(line.version() == null ? "" : line.version().toString());
    row.addAll(trace(traced.trace()));
    return row;
  }

  private static List<String> cells(Shrinkage shrinkage, TracedFigure traced, FigureValue value) {
    return List.of(
        number(value.numerator()),
        number(value.denominator()),
        number(traced.share(value).orElse(null)),
        value.denominatorKind() == null ? "" : value.denominatorKind().name(),
        value.asOf().toString(),
        SafeCell.of(value.source()),
        SafeCell.of(value.reason() == null ? "" : value.reason()),
        value.setAt().toString(),
        SafeCell.of(shrinkage.nameOf(value.setBy()).orElse("")));
  }

  private static List<String> trace(Trace trace) {
    return switch (trace) {
      case Trace.Compared(Trace.Basis basis, _, BigDecimal inVerification, BigDecimal inAll) ->
          List.of(basis.name(), number(inVerification), number(inAll), "");
      case Trace.Uncompared(Trace.Cause cause) -> List.of("", "", "", cause.name());
    };
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
