package id.paritrana.workflow;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which sequence flows of a model processes have taken. The engine keeps the elements that a
 * process passed and not the flows between them; as no two flows of our models join the same two
 * elements, one that follows upon another in the same scope has come by the flow between them.
 */
public final class TakenFlows {

  /** What the engine adds to the id of what stands several times beside each other. */
  private static final String ALL_OF_SEVERAL = "#multiInstanceBody";

  private final HistoryService history;
  private final Map<String, String> flows;

  public TakenFlows(HistoryService history, String process) {
    this.history = history;
    BpmnModelInstance model =
        Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile());
    flows =
        model.getModelElementsByType(SequenceFlow.class).stream()
            .collect(
                Collectors.toMap(
                    flow -> pair(flow.getSource().getId(), flow.getTarget().getId()),
                    SequenceFlow::getId));
  }

  /** The flows that none of the processes which were started since then has taken. */
  public Set<String> missing(String process, Instant since) {
    Set<String> missing = new TreeSet<>(flows.values());
    for (HistoricProcessInstance each :
        history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(process)
            .startedAfter(Date.from(since))
            .list()) {
      missing.removeAll(taken(each.getId()));
    }
    return missing;
  }

  private Set<String> taken(String process) {
    Set<String> taken = new TreeSet<>();
    for (List<String> passed : scopes(process)) {
      for (int i = 1; i < passed.size(); i++) {
        String flow = flows.get(pair(passed.get(i - 1), passed.get(i)));
        if (flow != null) {
          taken.add(flow);
        }
      }
    }
    return taken;
  }

  /** The elements in the order in which each scope passed them. */
  private Collection<List<String>> scopes(String process) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(process)
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                HistoricActivityInstance::getParentActivityInstanceId,
                LinkedHashMap::new,
                Collectors.mapping(
                    passed -> passed.getActivityId().replace(ALL_OF_SEVERAL, ""),
                    Collectors.toList())))
        .values();
  }

  private static String pair(String source, String target) {
    return source + " -> " + target;
  }
}
