package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.TieBreak;
import id.paritrana.scoring.wording.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Orders what is scored on printed scores, then down the ladder of tie-breaks.
 *
 * @param <T> one who is ranked
 */
final class Ladder<T> {
  private final Scheme scheme;
  private final Climbing<T> climbing;

  /** What the ladder asks, and where it puts those whom it has ordered. */
  interface Climbing<T> {

    /** The printed score. */
    BigDecimal score(T one);

    /** The printed points of a criterion; empty where there are none. */
    Optional<BigDecimal> points(T one, String criterion);

    /** The same, with something more to say of them. */
    List<T> saying(List<T> equal, Remark remark);

    /** Takes the next in order, or several that stay equal. */
    void place(List<T> equal);
  }

  Ladder(Scheme scheme, Climbing<T> climbing) {
    this.scheme = scheme;
    this.climbing = climbing;
  }

  /** Places all of them, the best first; equals in the given order. */
  void order(List<T> all) {
    for (List<T> equal : parted(all, climbing::score)) {
      resolve(equal, 0);
    }
  }

  private void resolve(List<T> equal, int step) {
    if (equal.size() == 1) {
      climbing.place(equal);
      return;
    }
    if (step == scheme.tieBreaks().size()) {
      climbing.place(climbing.saying(equal, Remark.of("tie.open", equal.size())));
      return;
    }
    switch (scheme.tieBreaks().get(step)) {
      case TieBreak.Plenary _ ->
          climbing.place(climbing.saying(equal, Remark.of("tie.plenary", equal.size())));
      case TieBreak.By(String criterion) -> by(criterion, equal, step);
    }
  }

  private void by(String criterion, List<T> equal, int step) {
    if (equal.stream().anyMatch(each -> climbing.points(each, criterion).isEmpty())) {
      resolve(climbing.saying(equal, Remark.of("tie.no-value", name(criterion))), step + 1);
      return;
    }
    List<List<T>> parts = parted(equal, each -> climbing.points(each, criterion).orElseThrow());
    for (List<T> part : parts) {
      resolve(
          parts.size() == 1
              ? part
              : climbing.saying(part, Remark.of("tie.broken", name(criterion))),
          step + 1);
    }
  }

  private Object name(String criterion) {
    return scheme.criterion(criterion).<Object>map(found -> found.name()).orElse(criterion);
  }

  private record Valued<T>(T one, BigDecimal value) {}

  /** Parts of equal value, the highest value first. */
  private static <T> List<List<T>> parted(List<T> all, Function<T, BigDecimal> value) {
    List<Valued<T>> sorted = new ArrayList<>(all.size());
    all.forEach(one -> sorted.add(new Valued<>(one, value.apply(one))));
    sorted.sort(Comparator.comparing((Valued<T> each) -> each.value()).reversed());
    List<List<T>> parts = new ArrayList<>();
    BigDecimal last = BigDecimal.ZERO;
    for (Valued<T> each : sorted) {
      if (parts.isEmpty() || last.compareTo(each.value()) != 0) {
        parts.add(new ArrayList<>());
        last = each.value();
      }
      parts.getLast().add(each.one());
    }
    return parts;
  }
}
