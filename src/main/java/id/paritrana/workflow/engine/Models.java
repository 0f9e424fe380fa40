package id.paritrana.workflow.engine;

import io.micronaut.core.io.IOUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The process models and decision tables of the class-path folder {@code processes}.
 *
 * <p>When any of them changed since the last start, all become a new version together; instances
 * that are under way keep the models, and the decision table, that they began with. Nodes that
 * start together deploy one after the other, since the engine locks the deployment.
 */
final class Models {

  private static final String FOLDER = "processes";

  private Models() {}

  static void deploy(RepositoryService repository) {
    URL folder = Models.class.getClassLoader().getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("no folder '" + FOLDER + "' on the class path");
    }
    DeploymentBuilder deployment =
        repository.createDeployment().name(FOLDER).enableDuplicateFiltering(false);
    eachIn(folder, model -> add(deployment, model));
    deployment.deploy();
  }

  /** The files of the folder, which lies on the disk or inside the program's archive. */
  static void eachIn(URL folder, Consumer<Path> use) {
    IOUtils.eachFile(folder, folder.getProtocol().equals("jar") ? FOLDER : "", use);
  }

  private static void add(DeploymentBuilder deployment, Path model) {
    try (InputStream content = Files.newInputStream(model)) {
      deployment.addInputStream(model.getFileName().toString(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
