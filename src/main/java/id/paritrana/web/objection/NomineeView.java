package id.paritrana.web.objection;

import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionWindows;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.Rounds;
import id.paritrana.nomination.Nomination;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The objections of one nominee.
 *
 * @param window the time for objections; empty before it began, and where there is none
 * @param objects whether the reader may object now
 * @param points to which the nominee may object
 * @param cases what it objected to
 * @param steps what each new scoring of the category meant for it
 */
public record NomineeView(
    Nomination nomination,
    String nominee,
    Rounds.Place place,
    Optional<ObjectionWindows.Window> window,
    boolean objects,
    List<PointLine> points,
    List<CaseLine> cases,
    List<RankChanges.Step> steps,
    Instant now) {

  public NomineeView {
    points = List.copyOf(points);
    cases = List.copyOf(cases);
    steps = List.copyOf(steps);
  }

  /**
   * A point by its name.
   *
   * @param value what stands there
   * @param raised the nominee's objection to it; empty before there is one
   */
  public record PointLine(
      Objection.Subject subject,
      String code,
      String name,
      PointValue value,
      Optional<Objection> raised) {}

  public String path() {
    return "/nominations/" + nomination.number() + "/objections";
  }

  /** The address of the form that objects to a point. */
  public String formPath(PointLine point) {
    return path() + "/new?subject=" + point.subject() + "&point=" + point.code();
  }

  /** The point that an address names; empty where there is none. */
  public Optional<PointLine> point(String subject, String code) {
    return points.stream()
        .filter(point -> point.subject().name().equals(subject) && point.code().equals(code))
        .findFirst();
  }

  /** The objection to a point that an address names; empty before there is one. */
  public Optional<Objection> raised(String subject, String code) {
    return cases.stream()
        .map(line -> line.one().objection())
        .filter(
            objection ->
                objection.subject().name().equals(subject) && objection.point().equals(code))
        .findFirst();
  }

  /** The nominee's own objection behind a new scoring; empty for another's. */
  public Optional<Objection> own(RankChanges.Step step) {
    return cases.stream()
        .map(line -> line.one().objection())
        .filter(objection -> objection.id() == step.objection())
        .findFirst();
  }
}
