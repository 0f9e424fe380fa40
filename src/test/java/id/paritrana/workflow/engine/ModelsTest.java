package id.paritrana.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

  private static final Set<String> MODELS =
      Set.of(
          "category-round.bpmn",
          "certificate-run.bpmn",
          "correction.bpmn",
          "eligibility.dmn",
          "embargo.bpmn",
          "nomination.bpmn",
          "objection.bpmn");

  @Test
  void theModelsAreFoundInAFolder() throws IOException {
    assertThat(namesIn(Path.of("processes").toUri().toURL())).isEqualTo(MODELS);
  }

  @Test
  void theModelsAreFoundInAnArchive(@TempDir Path folder) throws IOException {
    Path archive = folder.resolve("program.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive))) {
      for (String entry : new String[] {"other/file", "processes/"}) {
        jar.putNextEntry(new ZipEntry(entry));
      }
      for (String model : MODELS) {
        jar.putNextEntry(new ZipEntry("processes/" + model));
        Files.copy(Path.of("processes", model), jar);
      }
    }

    assertThat(namesIn(URI.create("jar:" + archive.toUri() + "!/processes").toURL()))
        .isEqualTo(MODELS);
  }

  private static Set<String> namesIn(URL folder) {
    Set<String> names = new TreeSet<>();
    Models.eachIn(folder, model -> names.add(model.getFileName().toString()));
    return names;
  }
}
