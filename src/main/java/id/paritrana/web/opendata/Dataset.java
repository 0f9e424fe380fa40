package id.paritrana.web.opendata;

import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.opendata.Dictionary;
import id.paritrana.publication.opendata.Licence;
import java.util.List;

/**
 * The open data of one edition as a page shows it.
 *
 * @param files the one that holds all others first
 */
public record Dataset(
    PublicHistory.OfEdition published,
    List<File> files,
    List<Dictionary.Table> tables,
    Licence licence) {

  public Dataset {
    files = List.copyOf(files);
    tables = List.copyOf(tables);
  }

  /** One file, of so many bytes. */
  public record File(String name, int bytes) {}

  /** The address of a file, from the root. */
  public String path(File file) {
    return "/open-data/" + published.edition().code() + "/" + file.name();
  }
}
