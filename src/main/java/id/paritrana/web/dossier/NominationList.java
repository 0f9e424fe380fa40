package id.paritrana.web.dossier;

import java.util.List;

/**
 * One page of a list of nominations.
 *
 * @param number of the page, from 1
 * @param last number of the last page, at least 1
 * @param total rows on all pages
 */
public record NominationList(List<NominationRow> rows, int number, int last, long total) {
  public NominationList {
    rows = List.copyOf(rows);
  }
}
