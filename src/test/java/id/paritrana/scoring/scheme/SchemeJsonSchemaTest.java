package id.paritrana.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import id.paritrana.scoring.RandomCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The published schema and the reader say the same about the shape of a scheme file. */
class SchemeJsonSchemaTest {

  private static final Path SCHEMES = Path.of("src/main/resources/schemes");

  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(Files.readString(SCHEMES.resolve("scheme.schema.json")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @ParameterizedTest
  @MethodSource("id.paritrana.scoring.scheme.ShippedSchemes#files")
  void shippedSchemesFit(Path file) throws IOException {
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void everythingThatTheWriterWritesFits() {
    for (long seed = 0; seed < 100; seed++) {
      String yaml = RandomCase.of(seed).yaml();
      assertThat(faults(yaml)).isEmpty();
      assertThat(faults(SchemeWriter.write(SchemeReaderTest.readable(yaml)))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weight: -1",
        "weight: heavy",
        "wieght: 1",
        "weight: 1, figure: a",
        "weight: 1, figure: a, scale: logarithmic",
        "weight: 1, figure: a, scale: {goalposts: [1]}",
        "weight: 1, figure: a, scale: rank, better: faster",
        "weight: 1, figure: a, scale: rank, missing: zero",
        "weight: 1, figure: a, scale: rank, treatment: {winsorise: 1.5}",
        "weight: 1, rubric: {levels: []}",
        "weight: 1, rubric: {max: 4, levels: [{points: 1, id: x}]}",
        "weight: 1, panel: best",
        "weight: 1, panel: {trimmed-mean: 0.5}",
        "weight: 1, marks-at-least: 0",
        "weight: 1, of: []",
        "weight: 1, of: [{id: b, weight: 1}], aggregate: {power: 0}",
        "weight: 1, of: [{id: b, weight: 1}], at-least: 2",
        "weight: 1, figure: a, scale: rank, panel: mean"
      })
  void whatTheReaderRefusesDoesNotFit(String criterion) {
    String yaml = "scheme: x\nprovenance: y\ncriteria: [{id: a, %s}]\n".formatted(criterion);
    assertThat(SchemeReader.read(yaml)).isInstanceOf(SchemeReading.Faulty.class);
    assertThat(faults(yaml)).isNotEmpty();
  }

  private static Set<ValidationMessage> faults(String yaml) {
    Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return SCHEMA.validate(new ObjectMapper().valueToTree(content));
  }
}
