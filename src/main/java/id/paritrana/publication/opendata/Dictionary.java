package id.paritrana.publication.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.paritrana.scoring.wording.Words;
import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every column of the open data means; {@code open-data/dictionary.yaml}. Names of tables and
 * columns never change, so that what somebody built upon them goes on to work.
 */
@Singleton
public class Dictionary {

  private static final String FILE = "classpath:open-data/dictionary.yaml";

  private final List<Table> tables;

  Dictionary(ResourceResolver resources) {
    try (InputStream file =
        resources
            .getResourceAsStream(FILE)
            .orElseThrow(() -> new IllegalStateException("not on the class path: " + FILE))) {
      tables = new ObjectMapper(new YAMLFactory()).readValue(file, Tables.class).tables();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** All tables, in their order. */
  public List<Table> tables() {
    return tables;
  }

  /**
   * @throws IllegalArgumentException when there is no such table
   */
  public Table table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  private record Tables(@JsonProperty("tables") List<Table> tables) {}

  /**
   * A table.
   *
   * @param key the columns that tell its rows apart
   * @param references to rows of other tables
   */
  public record Table(
      @JsonProperty("name") String name,
      @JsonProperty("title") Text title,
      @JsonProperty("key") List<String> key,
      @JsonProperty("references") @Nullable List<Reference> references,
      @JsonProperty("columns") List<Column> columns) {

    public Table {
      references = references == null ? List.of() : List.copyOf(references);
    }

    /** Its file in CSV. */
    public String file() {
      return name + ".csv";
    }
  }

  /**
   * That the columns of every row are found in a row of another table.
   *
   * @param table its name
   * @param to the columns there, in the same order
   */
  public record Reference(
      @JsonProperty("columns") List<String> columns,
      @JsonProperty("table") String table,
      @JsonProperty("to") List<String> to) {}

  /**
   * A column.
   *
   * @param type of Table Schema: string, integer, number, boolean, date or datetime
   * @param unit empty where there is none
   * @param least smallest value, inclusive; empty for any
   * @param most greatest value, inclusive; empty for any
   * @param values the only values there are; empty for any
   * @param rounding how a number was rounded; empty where it is exact
   * @param source where the value comes from
   */
  public record Column(
      @JsonProperty("name") String name,
      @JsonProperty("type") String type,
      @JsonProperty("unit") @Nullable Text unit,
      @JsonProperty("least") @Nullable Integer least,
      @JsonProperty("most") @Nullable Integer most,
      @JsonProperty("values") @Nullable List<String> values,
      @JsonProperty("required") @Nullable Boolean required,
      @JsonProperty("rounding") @Nullable Text rounding,
      @JsonProperty("source") Text source,
      @JsonProperty("meaning") Text meaning) {

    public boolean isRequired() {
      return !Boolean.FALSE.equals(required);
    }

    /** Its range in symbols: {@code ≥ 1}, {@code 0–100} or its values; empty text for any. */
    public String range() {
      if (values != null) {
        return String.join(", ", values);
      }
      if (least != null && most != null) {
        return least + "–" + most;
      }
      return least == null ? "" : "≥ " + least;
    }
  }

  /** A text in both languages. */
  public record Text(@JsonProperty("id") String id, @JsonProperty("en") String en) {

    public Words words() {
      return new Words(id, en);
    }
  }
}
