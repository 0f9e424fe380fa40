package id.paritrana.workflow.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file. */
record Model(Path file, BpmnModelInstance bpmn) {

  static final Path FOLDER = Path.of("processes");

  static Model read(Path file) {
    return new Model(file, Bpmn.readModelFromFile(file.toFile()));
  }

  /** Every model that the program deploys. */
  static List<Model> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".bpmn")).sorted().map(Model::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString().replace(".bpmn", "");
  }

  Process process() {
    return elements(Process.class).iterator().next();
  }

  <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
    return bpmn.getModelElementsByType(type);
  }

  /** The elements of a kind, by id, that the condition finds wanting. */
  <T extends FlowElement> List<String> idsWhere(Class<T> type, Predicate<T> wanting) {
    return elements(type).stream().filter(wanting).map(FlowElement::getId).sorted().toList();
  }
}
