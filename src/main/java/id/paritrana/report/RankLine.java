package id.paritrana.report;

import java.math.BigDecimal;

/**
 * How certain the rank of one nominee is.
 *
 * @param nominee name, of any length
 * @param rank rank in the run
 * @param low rank that 5 per cent of the repetitions do not exceed
 * @param high rank that 95 per cent of them do not exceed
 * @param range the same with median and rank, on an axis of all ranks
 * @param first share of the repetitions in which it has rank 1, in per cent
 * @param winning share of them in which it is among the winners, in per cent
 * @param chance the latter on an axis of 0 to 100
 */
public record RankLine(
    String nominee,
    int rank,
    BigDecimal low,
    BigDecimal high,
    Range range,
    BigDecimal first,
    BigDecimal winning,
    Range chance) {}
