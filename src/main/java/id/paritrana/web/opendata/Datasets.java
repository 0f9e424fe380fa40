package id.paritrana.web.opendata;

import id.paritrana.award.Edition;
import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.opendata.OpenData;
import id.paritrana.web.LinkedData;
import id.paritrana.web.Page;
import id.paritrana.web.PublicAddress;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the open data of editions, and says it in the vocabulary of schema.org. */
@Singleton
final class Datasets {

  private static final Map<String, String> FORMATS =
      Map.of(
          "zip", "application/zip",
          "csv", "text/csv",
          "json", "application/json",
          "yaml", "application/yaml",
          "txt", "text/plain");

  private final OpenData data;
  private final PublicHistory history;
  private final PublicAddress address;

  Datasets(OpenData data, PublicHistory history, PublicAddress address) {
    this.data = data;
    this.history = history;
    this.address = address;
  }

  Dataset of(String edition) {
    List<Dataset.File> files = new ArrayList<>();
    data.files(edition)
        .forEach((name, file) -> files.add(new Dataset.File(name, file.content().length)));
    return new Dataset(
        history.ofEdition(edition), files, data.dictionary().tables(), data.licence());
  }

  Map<String, Object> described(Page page, Dataset dataset) {
    Edition edition = dataset.published().edition();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", page.text("opendata.edition.title", edition.name()));
    properties.put("description", page.text("opendata.edition.description", edition.name()));
    properties.put("url", address.of("/open-data/" + edition.code()));
    properties.put("identifier", edition.code());
    properties.put("license", dataset.licence().address().toString());
    properties.put("isAccessibleForFree", true);
    properties.put("temporalCoverage", edition.periodFrom() + "/" + edition.periodTo());
    properties.put("spatialCoverage", edition.region() + ", Indonesia");
    properties.put("inLanguage", List.of("id", "en"));
    properties.put("creator", LinkedData.thing("Organization", Map.of("name", "Paritrana Award")));
    properties.put(
        "distribution", dataset.files().stream().map(file -> download(dataset, file)).toList());
    return LinkedData.graph(List.of(LinkedData.thing("Dataset", properties)));
  }

  private Map<String, Object> download(Dataset dataset, Dataset.File file) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", file.name());
    properties.put(
        "encodingFormat", FORMATS.get(file.name().substring(file.name().lastIndexOf('.') + 1)));
    properties.put("contentUrl", address.of(dataset.path(file)));
    return LinkedData.thing("DataDownload", properties);
  }
}
