package id.paritrana.publication.opendata;

import id.paritrana.award.Edition;
import id.paritrana.publication.PublicHistory;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Describes the files of an edition for programs. Source: Data Package standard, version 2
 * (datapackage.org); titles and descriptions are English, with the Indonesian ones beside them.
 */
final class DataPackage {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";
  private static final String SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";

  private DataPackage() {}

  /**
   * @param csv the tables' files by their names
   */
  static byte[] of(
      PublicHistory.OfEdition published,
      Dictionary dictionary,
      Map<String, byte[]> csv,
      Licence licence) {
    Edition edition = published.edition();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("$schema", PROFILE);
    all.put("name", "paritrana-" + edition.code().toLowerCase(Locale.ROOT));
    all.put("title", edition.name());
    all.put(
        "description",
        published.isIllustrative()
            ? "Illustrative data: made up for demonstration, no official assessment."
            : "Published results with their method.");
    all.put(
        "descriptionId",
        published.isIllustrative()
            ? "Data ilustratif: dibuat untuk peragaan, bukan hasil penilaian resmi."
            : "Hasil yang sudah diumumkan beserta cara menghitungnya.");
    all.put("created", published.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("licenses", List.of(licence(licence)));
    all.put(
        "resources",
        dictionary.tables().stream().map(table -> resource(table, csv.get(table.file()))).toList());
    return JsonTables.write(all);
  }

  private static Map<String, Object> licence(Licence licence) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", licence.name());
    written.put("path", licence.address().toString());
    written.put("title", licence.title());
    return written;
  }

  private static Map<String, Object> resource(Dictionary.Table table, byte[] csv) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("$schema", RESOURCE);
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("path", table.file());
    resource.put("title", table.title().en());
    resource.put("titleId", table.title().id());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", csv.length);
    resource.put("hash", "sha256:" + DigestUtils.sha256Hex(csv));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", SCHEMA);
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("primaryKey", table.key());
    if (!table.references().isEmpty()) {
      schema.put("foreignKeys", table.references().stream().map(DataPackage::reference).toList());
    }
    schema.put("missingValues", List.of(""));
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> reference(Dictionary.Reference reference) {
    Map<String, Object> to = new LinkedHashMap<>();
    to.put("resource", reference.table());
    to.put("fields", reference.to());
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", reference.columns());
    key.put("reference", to);
    return key;
  }

  private static Map<String, Object> field(Dictionary.Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type());
    field.put("description", said(column).en());
    field.put("descriptionId", said(column).id());
    Map<String, Object> constraints = new LinkedHashMap<>();
    constraints.put("required", column.isRequired());
    if (column.least() != null) {
      constraints.put("minimum", column.least());
    }
    if (column.most() != null) {
      constraints.put("maximum", column.most());
    }
    if (column.values() != null) {
      constraints.put("enum", column.values());
    }
    field.put("constraints", constraints);
    return field;
  }

  /** Meaning, unit, rounding and source as one text. */
  private static Dictionary.Text said(Dictionary.Column column) {
    List<Dictionary.Text> texts = new ArrayList<>();
    texts.add(column.meaning());
    texts.add(labelled("Satuan", "Unit", column.unit()));
    texts.add(labelled("Pembulatan", "Rounding", column.rounding()));
    texts.add(labelled("Sumber", "Source", column.source()));
    texts.removeIf(Objects::isNull);
    return new Dictionary.Text(
        String.join(" ", texts.stream().map(Dictionary.Text::id).toList()),
        String.join(" ", texts.stream().map(Dictionary.Text::en).toList()));
  }

  private static Dictionary.@Nullable Text labelled(
      String id, String en, Dictionary.@Nullable Text text) {
    return text == null
        ? null
        : new Dictionary.Text(id + ": " + text.id() + ".", en + ": " + text.en() + ".");
  }
}
