package id.paritrana.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.paritrana.decision.ReadingResults;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealedVersions;
import id.paritrana.indicator.Measurement;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads how those ranked in a published result were scored: the points of the criteria that stand
 * at the top of the scheme, and nothing of single marks or figures.
 */
@Singleton
public class PublicRankings {

  private static final int MOST_KNOWN = 500;

  private final Rounds rounds;
  private final SealedVersions versions;
  private final Cache<PublicResults.Result, Ranking> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).expireAfterWrite(Duration.ofHours(1)).build();

  PublicRankings(Rounds rounds, SealedVersions versions) {
    this.rounds = rounds;
    this.versions = versions;
  }

  /**
   * A published result with its method.
   *
   * @param scheme by which it was scored
   * @param engine version of the engine
   * @param sha256 of the canonical form of the run
   * @param lines best first
   */
  public record Ranking(
      PublicResults.Result result, Scheme scheme, String engine, String sha256, List<Line> lines) {

    public Ranking {
      lines = List.copyOf(lines);
    }

    /** The criteria whose points are public, in the order of the scheme. */
    public List<Criterion> criteria() {
      return scheme.root().parts();
    }

    /** The weight of one of {@link #criteria} in the score, 0 to 1. */
    public double share(Criterion criterion) {
      double all = criteria().stream().mapToDouble(Criterion::weight).sum();
      return all == 0 ? 0 : criterion.weight() / all;
    }
  }

  /**
   * One ranked nominee.
   *
   * @param score as printed
   * @param computed the rank that the score alone gave, before the plenary
   * @param points by criterion, in the order of {@link Ranking#criteria}
   */
  public record Line(
      PublicResults.Ranked ranked, BigDecimal score, int computed, List<Points> points) {

    public Line {
      points = List.copyOf(points);
    }

    /** Whether the plenary put it elsewhere than the score. */
    public boolean isMoved() {
      return computed != ranked.place();
    }
  }

  /**
   * The points of a criterion, rounded as the scheme says.
   *
   * @param points usually 0 to 100; empty where there are none
   */
  public record Points(Criterion criterion, @Nullable BigDecimal points) {}

  /** A share from 0 to 1 in per cent, with one decimal where it is no whole number. */
  public static BigDecimal percent(double share) {
    return Measurement.plain(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP));
  }

  /** How a published result came about. */
  @ReadOnly
  public Ranking of(PublicResults.Result result) {
    return known.get(result, this::read);
  }

  private Ranking read(PublicResults.Result result) {
    ReadingResults.Result read =
        versions.result(rounds.of(result.category().id()), result.version());
    Map<String, PublicResults.Ranked> ranked =
        result.ranking().stream()
            .collect(Collectors.toMap(PublicResults.Ranked::nomination, Function.identity()));
    Scheme scheme = read.reading().run().scheme();
    return new Ranking(
        result,
        scheme,
        read.reading().run().engine(),
        read.reading().kept().sha256(),
        read.lines().stream()
            .map(line -> line(scheme, line, ranked.get(line.standing().nominee().id())))
            .filter(Objects::nonNull)
            .toList());
  }

  private static @Nullable Line line(
      Scheme scheme, ReadingResults.Line line, PublicResults.@Nullable Ranked ranked) {
    return ranked == null
        ? null
        : new Line(
            ranked,
            line.standing().score(),
            line.standing().rank(),
            line.standing().breakdown().parts().stream()
                .map(part -> points(scheme, part))
                .toList());
  }

  private static Points points(Scheme scheme, Breakdown part) {
    return new Points(
        part.criterion(),
        part.points().isPresent() ? scheme.rounding().of(part.points().getAsDouble()) : null);
  }
}
