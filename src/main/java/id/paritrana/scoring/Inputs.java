package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scale;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that nominees and their marks fit a scheme. */
public final class Inputs {
  private Inputs() {}

  /**
   * Every reason why these nominees cannot be scored by this scheme: an id that stands twice, a
   * mark for a criterion that is not judged or beyond its rubric, two marks of one assessor for the
   * same criterion, a quoted percentage for a criterion that is not measured, a scale that measures
   * the distance to a nominee who is not among them.
   */
  public static List<Remark> faults(Scheme scheme, List<Nominee> nominees) {
    Map<String, Criterion> criteria = new HashMap<>();
    scheme.criteria().forEach(each -> criteria.put(each.id(), each));
    List<Remark> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Nominee nominee : nominees) {
      if (!ids.add(nominee.id())) {
        faults.add(Remark.of("input.nominee-twice", nominee.id()));
      }
      marks(nominee, criteria, faults);
      for (String id : nominee.quoted().keySet()) {
        if (!(criteria.get(id) instanceof Criterion.Measured)) {
          faults.add(Remark.of("input.quoted-unknown", nominee.id(), id));
        }
      }
    }
    if (!nominees.isEmpty()) {
      faults.addAll(strangers(scheme, ids));
    }
    return faults;
  }

  /**
   * The criteria whose scale measures the distance to a nominee who is not among these: by such a
   * scheme they cannot be scored.
   *
   * @param ids of the nominees
   */
  public static List<Remark> strangers(Scheme scheme, Set<String> ids) {
    List<Remark> strangers = new ArrayList<>();
    for (Criterion.Measured leaf : scheme.measured()) {
      if (leaf.scale() instanceof Scale.DistanceToReference(String id) && !ids.contains(id)) {
        strangers.add(Remark.of("input.reference-unknown", leaf.id(), id));
      }
    }
    return strangers;
  }

  private record Place(String assessor, String criterion) {}

  private static void marks(Nominee nominee, Map<String, Criterion> criteria, List<Remark> faults) {
    Set<Place> seen = new HashSet<>();
    for (Mark mark : nominee.marks()) {
      String id = mark.criterion();
      if (!seen.add(new Place(mark.assessor(), id))) {
        faults.add(Remark.of("input.mark-twice", nominee.id(), mark.assessor(), id));
      }
      if (!(criteria.get(id) instanceof Criterion.Judged judged)) {
        faults.add(Remark.of("input.mark-unknown", nominee.id(), mark.assessor(), id));
      } else if (mark instanceof Mark.Given given && !judged.rubric().accepts(given.points())) {
        faults.add(
            Remark.of(
                "input.mark-beyond",
                nominee.id(),
                mark.assessor(),
                id,
                given.points(),
                judged.rubric().max()));
      }
    }
  }
}
