package id.paritrana.award;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The templates that come with the program. */
@Singleton
public class EditionTemplates {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** File names without ending, as an organiser chooses them. */
  public static final List<String> NAMES = List.of("provincial", "zone-coverage");

  private final ResourceResolver resources;

  EditionTemplates(ResourceResolver resources) {
    this.resources = resources;
  }

  /**
   * @throws NoSuchEdition when no template has that name
   */
  public EditionTemplate named(String name) {
    if (!NAMES.contains(name)) {
      throw new NoSuchEdition(name);
    }
    try (InputStream file = open("editions/" + name + ".yaml")) {
      return YAML.readValue(file, EditionTemplate.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The text of a scheme file that a template names. */
  public String scheme(String fileName) {
    try (InputStream file = open("schemes/" + fileName)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private InputStream open(String path) {
    return resources
        .getResourceAsStream("classpath:" + path)
        .orElseThrow(() -> new IllegalStateException("not on the class path: " + path));
  }
}
