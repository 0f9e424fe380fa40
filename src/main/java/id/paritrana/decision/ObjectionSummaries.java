package id.paritrana.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many objections a category had, against what, and what came of them; without names. */
@Singleton
public class ObjectionSummaries {

  private final Objections objections;
  private final ObjectionDecisions decisions;

  ObjectionSummaries(Objections objections, ObjectionDecisions decisions) {
    this.objections = objections;
    this.decisions = decisions;
  }

  /**
   * The objections to one figure, criterion or gate, or to documents.
   *
   * @param code of the figure, the criterion or the gate; empty text for documents, whose names
   *     would tell whose they are
   */
  public record Line(
      Objection.Subject subject, String code, long raised, long upheld, long dismissed) {}

  /** In the order of the subjects; empty where nobody objected. */
  public List<Line> of(long categoryId) {
    List<Objection> all = objections.findByCategoryIdOrderById(categoryId);
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Long, ObjectionDecision.Answer> answers =
        decisions.findByObjectionIdIn(all.stream().map(Objection::id).toList()).stream()
            .collect(Collectors.toMap(ObjectionDecision::objectionId, ObjectionDecision::answer));
    return all.stream()
        .collect(Collectors.groupingBy(ObjectionSummaries::key, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(same -> line(same, answers))
        .toList();
  }

  private static String key(Objection objection) {
    return objection.subject().ordinal() + code(objection);
  }

  private static String code(Objection objection) {
    return objection.subject() == Objection.Subject.DOCUMENT ? "" : objection.point();
  }

  private static Line line(List<Objection> same, Map<Long, ObjectionDecision.Answer> answers) {
    Map<ObjectionDecision.Answer, Long> counts =
        same.stream()
            .filter(objection -> answers.containsKey(objection.id()))
            .map(objection -> answers.get(objection.id()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new Line(
        same.getFirst().subject(),
        code(same.getFirst()),
        same.size(),
        counts.getOrDefault(ObjectionDecision.Answer.UPHELD, 0L),
        counts.getOrDefault(ObjectionDecision.Answer.DISMISSED, 0L));
  }
}
