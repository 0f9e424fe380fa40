package id.paritrana.publication.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.paritrana.publication.NoSuchHistory;
import id.paritrana.publication.PublicFile;
import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.PublicRankings;
import id.paritrana.publication.PublicResults;
import id.paritrana.report.RepeatableZip;
import id.paritrana.scoring.scheme.SchemeWriter;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the open data of an edition from what is published of it: ranks, scores by criterion,
 * weights and method. Figures that nominees declared, marks and remarks of single persons, and
 * everything about persons stay out, as they never enter {@link PublicRankings}.
 */
@Singleton
public class OpenData {

  private static final long MOST_BYTES = 64_000_000;

  private final PublicHistory history;
  private final PublicRankings rankings;
  private final Dictionary dictionary;
  private final Licence licence;
  private final Cache<List<PublicResults.Result>, SequencedMap<String, PublicFile>> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher(
              (List<PublicResults.Result> _, SequencedMap<String, PublicFile> files) ->
                  files.values().stream().mapToInt(PublicFile::weight).sum())
          .expireAfterWrite(Duration.ofHours(1))
          .build();

  OpenData(PublicHistory history, PublicRankings rankings, Dictionary dictionary, Licence licence) {
    this.history = history;
    this.rankings = rankings;
    this.dictionary = dictionary;
    this.licence = licence;
  }

  /** Under which licence everything is published. */
  public Licence licence() {
    return licence;
  }

  /** What every column means. */
  public Dictionary dictionary() {
    return dictionary;
  }

  /** The name of the file that holds all others. */
  public String zip(String edition) {
    return Files.zip(edition);
  }

  /**
   * The files of an edition by their names, the one that holds all others first. They are made once
   * for as long as its published results stay as they are.
   *
   * @throws NoSuchHistory when nothing of it is published
   */
  @ReadOnly
  public SequencedMap<String, PublicFile> files(String edition) {
    PublicHistory.OfEdition published = history.ofEdition(edition);
    return known.get(published.results(), _ -> packed(published));
  }

  /**
   * One of them.
   *
   * @throws NoSuchHistory when nothing of the edition is published, or it has no such file
   */
  @ReadOnly
  public PublicFile file(String edition, String name) {
    PublicFile file = files(edition).get(name);
    if (file == null) {
      throw new NoSuchHistory(edition + "/" + name);
    }
    return file;
  }

  private SequencedMap<String, PublicFile> packed(PublicHistory.OfEdition published) {
    Instant changedAt = published.changedAt();
    SequencedMap<String, byte[]> contents = written(published);
    SequencedMap<String, PublicFile> files = new LinkedHashMap<>();
    files.put(
        zip(published.edition().code()),
        PublicFile.packed(RepeatableZip.of(contents, changedAt), changedAt));
    contents.forEach((name, content) -> files.put(name, PublicFile.text(content, changedAt)));
    return Collections.unmodifiableSequencedMap(files);
  }

  private SequencedMap<String, byte[]> written(PublicHistory.OfEdition published) {
    List<PublicRankings.Ranking> read = published.results().stream().map(rankings::of).toList();
    Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
    for (Dictionary.Table table : dictionary.tables()) {
      tables.put(table.name(), Rows.of(table, published.edition(), read));
    }
    SequencedMap<String, byte[]> csv = new LinkedHashMap<>();
    for (Dictionary.Table table : dictionary.tables()) {
      csv.put(table.file(), CsvTable.of(columns(table), tables.get(table.name())));
    }
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put(Files.PACKAGE, DataPackage.of(published, dictionary, csv, licence));
    files.putAll(csv);
    files.put(Files.JSON, JsonTables.of(tables, licence));
    files.put(Files.DICTIONARY, DictionaryTable.of(dictionary));
    read.forEach(
        each -> files.put(Files.scheme(each.result()), utf8(SchemeWriter.write(each.scheme()))));
    files.put(Files.LICENCE, licenceText(published));
    return files;
  }

  private static List<String> columns(Dictionary.Table table) {
    return table.columns().stream().map(Dictionary.Column::name).toList();
  }

  private byte[] licenceText(PublicHistory.OfEdition edition) {
    return utf8(
        """
        %s

        Data ini diterbitkan dengan lisensi %s (%s).
        This data is published under the licence %s (%s).
        %s
        """
            .formatted(
                edition.edition().name(),
                licence.title(),
                licence.name(),
                licence.title(),
                licence.name(),
                licence.address()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
