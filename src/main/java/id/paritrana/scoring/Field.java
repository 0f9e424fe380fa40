package id.paritrana.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The admitted nominees of a run in the order of their ids: the rows of every column.
 *
 * @param marks of each row by criterion, in the order of the assessors' ids
 */
record Field(List<Nominee> nominees, List<Map<String, List<Mark>>> marks) {

  static Field of(List<Nominee> nominees) {
    List<Map<String, List<Mark>>> marks = new ArrayList<>(nominees.size());
    for (Nominee nominee : nominees) {
      Map<String, List<Mark>> own = new HashMap<>();
      for (Mark mark : nominee.marks()) {
        own.computeIfAbsent(mark.criterion(), criterion -> new ArrayList<>()).add(mark);
      }
      own.values().forEach(each -> each.sort(Comparator.comparing(Mark::assessor)));
      marks.add(own);
    }
    return new Field(List.copyOf(nominees), marks);
  }

  int size() {
    return nominees.size();
  }

  Nominee at(int row) {
    return nominees.get(row);
  }

  List<Mark> marks(int row, String criterion) {
    return marks.get(row).getOrDefault(criterion, List.of());
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
