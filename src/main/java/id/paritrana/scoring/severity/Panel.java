package id.paritrana.scoring.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assessors and nominees that are linked by marks, directly or over others; between two panels
 * there is no mark that would tell a severe panel from weak nominees.
 *
 * @param nominees in the order of their first mark
 * @param assessors in the order of their first mark
 */
public record Panel(List<String> nominees, List<String> assessors) {

  /** Takes defensive copies. */
  public Panel {
    nominees = List.copyOf(nominees);
    assessors = List.copyOf(assessors);
  }

  /** The panels that the marks fall into, in the order of their first mark. */
  public static List<Panel> of(List<Mark> marks) {
    Map<String, Set<String>> byNominee = new LinkedHashMap<>();
    Map<String, Set<String>> byAssessor = new LinkedHashMap<>();
    for (Mark mark : marks) {
      link(byNominee, mark.nominee(), mark.assessor());
      link(byAssessor, mark.assessor(), mark.nominee());
    }
    Set<String> seen = new LinkedHashSet<>();
    List<Panel> panels = new ArrayList<>();
    for (String nominee : byNominee.keySet()) {
      if (!seen.contains(nominee)) {
        Panel panel = reachableFrom(nominee, byNominee, byAssessor);
        seen.addAll(panel.nominees);
        panels.add(panel);
      }
    }
    return List.copyOf(panels);
  }

  private static void link(Map<String, Set<String>> links, String from, String to) {
    links.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
  }

  private static Panel reachableFrom(
      String first, Map<String, Set<String>> byNominee, Map<String, Set<String>> byAssessor) {
    Set<String> assessors = new LinkedHashSet<>();
    Set<String> nominees = new LinkedHashSet<>(List.of(first));
    List<String> waiting = new ArrayList<>(List.of(first));
    while (!waiting.isEmpty()) {
      for (String assessor : byNominee.getOrDefault(waiting.removeLast(), Set.of())) {
        if (assessors.add(assessor)) {
          byAssessor.getOrDefault(assessor, Set.of()).stream()
              .filter(nominees::add)
              .forEach(waiting::add);
        }
      }
    }
    return new Panel(
        byNominee.keySet().stream().filter(nominees::contains).toList(),
        byAssessor.keySet().stream().filter(assessors::contains).toList());
  }
}
