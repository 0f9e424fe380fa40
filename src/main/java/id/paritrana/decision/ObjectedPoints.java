package id.paritrana.decision;

import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** To which points of a nominee's result somebody objected, and whether a reader still may. */
@Singleton
public class ObjectedPoints {

  private final RaisingObjections raising;
  private final ReadingObjections reading;

  ObjectedPoints(RaisingObjections raising, ReadingObjections reading) {
    this.raising = raising;
    this.reading = reading;
  }

  /**
   * The objections of one nominee to one reader.
   *
   * @param points to which the reader may object, as far as nobody objected to them yet
   * @param raised those that the reader may read
   */
  public record Told(List<ObjectionPoints.Point> points, List<Objection> raised) {

    public Told {
      points = List.copyOf(points);
      raised = List.copyOf(raised);
    }

    /** Whether the reader may object to any point. */
    public boolean isOpen() {
      return !points.isEmpty();
    }

    /** Whether the reader may object to this point, as far as nobody objected to it yet. */
    public boolean isOpen(Objection.Subject subject, String point) {
      return points.stream()
          .anyMatch(each -> each.subject() == subject && each.code().equals(point));
    }

    /** The objection to a point; empty where there is none that the reader may read. */
    public Optional<Objection> to(Objection.Subject subject, String point) {
      return raised.stream()
          .filter(each -> each.subject() == subject && each.point().equals(point))
          .findFirst();
    }
  }

  @ReadOnly
  public Told of(Actor actor, Nomination nomination, Instant now) {
    return new Told(
        raising.points(actor, nomination, now),
        reading.ofNomination(actor, nomination).stream()
            .map(ReadingObjections.Case::objection)
            .toList());
  }
}
