package id.paritrana.decision;

import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.Conflicts;
import id.paritrana.assessment.Marks;
import id.paritrana.assessment.Rubrics;
import id.paritrana.award.Category;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.Mark;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The panel's marks as the engine takes them: given, recused or absent, seat by seat and criterion
 * by criterion.
 */
@Singleton
class PanelMarks {

  private final PanelSeats seats;
  private final Conflicts conflicts;
  private final Marks marks;
  private final Rubrics rubrics;

  PanelMarks(PanelSeats seats, Conflicts conflicts, Marks marks, Rubrics rubrics) {
    this.seats = seats;
    this.conflicts = conflicts;
    this.marks = marks;
    this.rubrics = rubrics;
  }

  private record Cell(long nominationId, long seatId, String criterion) {}

  private record Pair(long nominationId, long seatId) {}

  /** By the nomination's id; only marks that were handed in count. */
  Map<Long, List<Mark>> of(Category category, List<Nomination> nominations) {
    List<Long> ids = nominations.stream().map(Nomination::id).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<PanelSeat> held =
        seats.findByEditionIdOrderByNumber(category.editionId()).stream()
            .filter(seat -> seat.holderId() != null)
            .toList();
    Map<Cell, Double> points = new HashMap<>();
    marks.findByNominationIdIn(ids).stream()
        .filter(mark -> mark.handedInAt() != null && mark.points() != null)
        .forEach(
            mark ->
                points.put(
                    new Cell(mark.nominationId(), mark.seatId(), mark.criterion()),
                    mark.points().doubleValue()));
    Set<Pair> recused = new HashSet<>();
    conflicts.findByNominationIdIn(ids).stream()
        .filter(conflict -> conflict.stance() == Conflict.Stance.CONFLICTED)
        .forEach(conflict -> recused.add(new Pair(conflict.nominationId(), conflict.seatId())));
    List<String> criteria = rubrics.of(category.id()).stream().map(Criterion.Judged::id).toList();
    Map<Long, List<Mark>> all = new HashMap<>();
    for (Long id : ids) {
      List<Mark> own = new ArrayList<>();
      for (PanelSeat seat : held) {
        for (String criterion : criteria) {
          own.add(
              mark(
                  seat,
                  criterion,
                  points.get(new Cell(id, seat.id(), criterion)),
                  recused.contains(new Pair(id, seat.id()))));
        }
      }
      all.put(id, own);
    }
    return all;
  }

  private static Mark mark(
      PanelSeat seat, String criterion, @Nullable Double points, boolean recused) {
    String assessor = Integer.toString(seat.number());
    if (recused) {
      return new Mark.Recused(assessor, criterion);
    }
    return points == null
        ? new Mark.Absent(assessor, criterion)
        : new Mark.Given(assessor, criterion, points);
  }
}
