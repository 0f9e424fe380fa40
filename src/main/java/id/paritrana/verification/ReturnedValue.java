package id.paritrana.verification;

import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a figure stated when its dossier went back. */
@MappedEntity("returned_value")
record ReturnedValue(
    @Id @GeneratedValue @Nullable Long id,
    long returnId,
    long observationId,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal percent,
    @Nullable DenominatorKind denominatorKind,
    LocalDate asOf,
    String source) {

  static ReturnedValue of(long returnId, FigureValue declared) {
    return new ReturnedValue(
        null,
        returnId,
        declared.observationId(),
        declared.numerator(),
        declared.denominator(),
        declared.percent(),
        declared.denominatorKind(),
        declared.asOf(),
        declared.source());
  }

  FigureStatement statement() {
    return new FigureStatement(
        Measurement.of(numerator, denominator, percent, denominatorKind), asOf, source);
  }
}
