package id.paritrana.indicator;

import java.time.LocalDate;

/**
 * A figure as somebody states it.
 *
 * @param asOf the day that it speaks of
 * @param source the text or register that it was taken from, at most 500 characters
 */
public record FigureStatement(Measurement measurement, LocalDate asOf, String source) {}
