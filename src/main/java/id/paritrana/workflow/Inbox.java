package id.paritrana.workflow;

import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionRights;
import id.paritrana.decision.Objections;
import id.paritrana.identity.Actor;
import id.paritrana.publication.Embargoes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** What awaits each person, by role and organisation. */
@Singleton
public class Inbox {

  private static final Comparator<InboxEntry> MOST_URGENT_FIRST =
      Comparator.comparing(InboxEntry::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(InboxEntry::since)
          .thenComparing(InboxEntry::subject);

  private static final Set<String> OF_OBJECTIONS =
      Set.of(TaskKind.VERIFY_OBJECTION.element(), TaskKind.HEAR_OBJECTION.element());

  private final TaskService tasks;
  private final RuntimeService instances;
  private final Objections objections;
  private final ObjectionRights rights;
  private final Embargoes embargoes;

  Inbox(
      TaskService tasks,
      RuntimeService instances,
      Objections objections,
      ObjectionRights rights,
      Embargoes embargoes) {
    this.tasks = tasks;
    this.instances = instances;
    this.objections = objections;
    this.rights = rights;
    this.embargoes = embargoes;
  }

  /** What awaits the actor, the nearest date first and what has no date last. */
  public List<InboxEntry> of(Actor actor) {
    List<String> groups = groups(actor);
    if (groups.isEmpty()) {
      return List.of();
    }
    List<Task> waiting = waiting(actor, groups);
    if (waiting.isEmpty()) {
      return List.of();
    }
    Map<String, String> subjects = subjects(waiting);
    Map<String, Long> ids = subjectIds(waiting);
    List<InboxEntry> entries = waiting.stream().map(task -> entry(task, subjects, ids)).toList();
    Set<String> awaited = awaited(actor, entries);
    return entries.stream()
        .filter(entry -> isFor(entry, awaited))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  /**
   * What waits for one of the groups, and every objection that the actor's committee hears: whom it
   * waits for changes while it waits, and its task knows those alone who were asked first.
   */
  private List<Task> waiting(Actor actor, List<String> groups) {
    return Stream.concat(
            tasks.createTaskQuery().active().taskCandidateGroupIn(groups).list().stream()
                .filter(task -> !OF_OBJECTIONS.contains(task.getTaskDefinitionKey())),
            tasks
                .createTaskQuery()
                .active()
                .taskDefinitionKeyIn(OF_OBJECTIONS.toArray(String[]::new))
                .processVariableValueEquals(
                    ObjectionModel.COMMITTEE_ID.name(), actor.organisation().id())
                .list()
                .stream())
        .toList();
  }

  /** The candidate groups of the models: a role of one organisation, as {@code verifier:7}. */
  private static List<String> groups(Actor actor) {
    return actor.roles().stream()
        .map(role -> role.name().toLowerCase(Locale.ROOT) + ":" + actor.organisation().id())
        .toList();
  }

  /** The numbers of those objections that wait for the actor. */
  private Set<String> awaited(Actor actor, List<InboxEntry> entries) {
    List<String> numbers =
        entries.stream()
            .filter(entry -> OF_OBJECTIONS.contains(entry.kind().element()))
            .map(InboxEntry::subject)
            .toList();
    return numbers.isEmpty()
        ? Set.of()
        : rights.awaiting(actor, objections.findByNumberIn(numbers)).stream()
            .map(Objection::number)
            .collect(Collectors.toSet());
  }

  /**
   * Who judged the point of an objection is not asked about it, but an organiser is where nobody
   * can decide it; what was released to the public waits for its hour, not for a person.
   */
  private boolean isFor(InboxEntry entry, Set<String> awaited) {
    return switch (entry.kind()) {
      case VERIFY_OBJECTION, HEAR_OBJECTION -> awaited.contains(entry.subject());
      case PUBLISH_RESULT -> !embargoes.isReleased(entry.subjectId());
      default -> true;
    };
  }

  private static InboxEntry entry(Task task, Map<String, String> subjects, Map<String, Long> ids) {
    String instance = task.getProcessInstanceId();
    return new InboxEntry(
        TaskKind.ofElement(task.getTaskDefinitionKey()),
        subjects.get(instance),
        ids.get(instance),
        task.getCreateTime().toInstant(),
        instant(task.getDueDate()));
  }

  private Map<String, String> subjects(List<Task> waiting) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceIds(
            waiting.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
        .list()
        .stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private Map<String, Long> subjectIds(List<Task> waiting) {
    return instances
        .createVariableInstanceQuery()
        .processInstanceIdIn(
            waiting.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new))
        .variableNameIn(NominationModel.NOMINATION_ID.name(), CategoryRoundModel.CATEGORY_ID.name())
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                VariableInstance::getProcessInstanceId, found -> (Long) found.getValue()));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
