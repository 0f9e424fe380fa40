package id.paritrana.web.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.shrinkage.FallGroup;
import id.paritrana.indicator.shrinkage.FallLine;
import id.paritrana.indicator.shrinkage.Shrinkage;
import id.paritrana.indicator.shrinkage.Trace;
import id.paritrana.indicator.shrinkage.TracedFigure;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of an edition fell from what was declared to what stood when the result was
 * sealed.
 *
 * @param corrections of sealed results, of which the rest tells nothing
 */
@Serdeable
record ShrinkResponse(
    String edition,
    List<Group> indicators,
    List<Group> regions,
    List<Group> categories,
    List<Traced> figures,
    List<Later> corrections) {

  /**
   * The figures of one indicator, region or category.
   *
   * @param uncompared how many could not be compared, by why
   * @param illustrative how many of the figures were made up
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Group(
      String key, List<Line> lines, Map<Trace.Cause, Integer> uncompared, int illustrative) {

    static Group of(FallGroup group) {
      return new Group(
          group.key(),
          group.lines().stream().map(Line::of).toList(),
          group.uncompared(),
          group.illustrative());
    }
  }

  /**
   * Figures of one basis.
   *
   * @param median of the changes: percentage points, or per cent of the declared amount
   * @param largestFall the same unit, negative; absent where none fell
   * @param lastly what stands now: final values, else verified ones
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      Trace.Basis basis,
      @Nullable DenominatorKind denominatorKind,
      int compared,
      int fell,
      int rose,
      int objected,
      BigDecimal median,
      @Nullable BigDecimal largestFall,
      @Nullable Total declared,
      @Nullable Total verified,
      @JsonProperty("final") @Nullable Total lastly) {

    static Line of(FallLine line) {
      return new Line(
          line.basis(),
          line.kind(),
          line.compared(),
          line.fell(),
          line.rose(),
          line.objected(),
          line.median(),
          line.largestFall().orElse(null),
          line.sums().map(FallLine.Sums::declared).map(total -> Total.of(line, total)).orElse(null),
          line.sums().map(FallLine.Sums::verified).map(total -> Total.of(line, total)).orElse(null),
          line.sums().map(FallLine.Sums::last).map(total -> Total.of(line, total)).orElse(null));
    }
  }

  /** Counts added up. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Total(
      BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable BigDecimal percent) {

    static Total of(FallLine line, FallLine.Sum sum) {
      return new Total(
          sum.numerator(),
          sum.denominator(),
          line.basis() == Trace.Basis.COUNTS ? sum.share().orElse(null) : null);
    }
  }

  /** One figure with its three values. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Traced(
      String category,
      String nomination,
      String nominee,
      String region,
      String indicator,
      boolean illustrative,
      @Nullable Value declared,
      @Nullable Value verified,
      @JsonProperty("final") @Nullable Value lastly,
      Trace.@Nullable Basis basis,
      @Nullable BigDecimal changeInVerification,
      @Nullable BigDecimal changeInAll,
      Trace.@Nullable Cause notCompared) {

    static Traced of(Shrinkage shrinkage, TracedFigure figure) {
      Trace.@Nullable Compared compared =
          figure.trace() instanceof Trace.Compared known ? known : null;
      return new Traced(
          figure.category().code(),
          figure.nomination().number(),
          figure.nominee().name(),
          figure.region(),
          figure.indicator(),
          figure.isIllustrative(),
          Value.of(shrinkage, figure, FigureValue.Stage.DECLARED),
          Value.of(shrinkage, figure, FigureValue.Stage.VERIFIED),
          Value.of(shrinkage, figure, FigureValue.Stage.FINAL),
          compared == null ? null : compared.basis(),
          compared == null ? null : compared.inVerification(),
          compared == null ? null : compared.inAll(),
          figure.trace() instanceof Trace.Uncompared(Trace.Cause cause) ? cause : null);
    }
  }

  /** A value with who set it, when and why. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Value(
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable BigDecimal percent,
      @Nullable DenominatorKind denominatorKind,
      LocalDate asOf,
      String source,
      @Nullable String reason,
      Instant setAt,
      @Nullable String setBy) {

    static @Nullable Value of(Shrinkage shrinkage, TracedFigure figure, FigureValue.Stage stage) {
      return figure.figure().at(stage).map(value -> of(shrinkage, figure, value)).orElse(null);
    }

    private static Value of(Shrinkage shrinkage, TracedFigure figure, FigureValue value) {
      return new Value(
          plain(value.numerator()),
          plain(value.denominator()),
          figure.share(value).orElse(null),
          value.denominatorKind(),
          value.asOf(),
          value.source(),
          value.reason(),
          value.setAt(),
          shrinkage.nameOf(value.setBy()).orElse(null));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
      return stored == null ? null : Measurement.plain(stored);
    }
  }

  /**
   * A figure that was corrected after the seal.
   *
   * @param version of the result that carries the value
   */
  @Serdeable
  record Later(String nomination, String indicator, Value corrected, int version) {

    static Later of(Shrinkage shrinkage, LaterCorrection later) {
      return new Later(
          later.traced().nomination().number(),
          later.traced().indicator(),
          Value.of(shrinkage, later.traced(), later.value()),
          later.version());
    }
  }

  static ShrinkResponse of(Shrinkage shrinkage, List<LaterCorrection> later) {
    return new ShrinkResponse(
        shrinkage.edition().code(),
        shrinkage.byIndicator().stream().map(Group::of).toList(),
        shrinkage.byRegion().stream().map(Group::of).toList(),
        shrinkage.byCategory().stream().map(Group::of).toList(),
        shrinkage.figures().stream().map(figure -> Traced.of(shrinkage, figure)).toList(),
        later.stream().map(each -> Later.of(shrinkage, each)).toList());
  }
}
