package id.paritrana.scoring;

import java.util.List;

/** The admitted nominees of a run in the order of their ids: the rows of every column. */
record Field(List<Nominee> nominees) {
  Field {
    nominees = List.copyOf(nominees);
  }

  int size() {
    return nominees.size();
  }

  Nominee at(int row) {
    return nominees.get(row);
  }

  List<String> groups() {
    return nominees.stream().map(Nominee::group).toList();
  }

  /** The row of a nominee; -1 if it is not among them. */
  int rowOf(String id) {
    for (int row = 0; row < nominees.size(); row++) {
      if (nominees.get(row).id().equals(id)) {
        return row;
      }
    }
    return -1;
  }
}
