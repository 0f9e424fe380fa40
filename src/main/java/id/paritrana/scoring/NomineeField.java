package id.paritrana.scoring;

import id.paritrana.scoring.formula.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nominees as they were given.
 *
 * @param marks of each row by criterion, in the order of the assessors' ids
 */
record NomineeField(List<Nominee> nominees, List<Map<String, List<Mark>>> marks) implements Field {

  static NomineeField of(List<Nominee> nominees) {
    List<Map<String, List<Mark>>> marks = new ArrayList<>(nominees.size());
    for (Nominee nominee : nominees) {
      Map<String, List<Mark>> own = new HashMap<>();
      for (Mark mark : nominee.marks()) {
        own.computeIfAbsent(mark.criterion(), criterion -> new ArrayList<>()).add(mark);
      }
      own.values().forEach(each -> each.sort(Comparator.comparing(Mark::assessor)));
      marks.add(own);
    }
    return new NomineeField(List.copyOf(nominees), marks);
  }

  @Override
  public int size() {
    return nominees.size();
  }

  @Override
  public Nominee at(int row) {
    return nominees.get(row);
  }

  @Override
  public String kind(int row) {
    return at(row).kind();
  }

  @Override
  public Figures figures(int row) {
    return new NomineeFigures(at(row));
  }

  @Override
  public Optional<Quoted> quoted(int row, String criterion) {
    return Optional.ofNullable(at(row).quoted().get(criterion));
  }

  @Override
  public List<Mark> marks(int row, String criterion) {
    return marks.get(row).getOrDefault(criterion, List.of());
  }

  @Override
  public List<String> groups() {
    return nominees.stream().map(Nominee::group).toList();
  }

  @Override
  public int rowOf(String id) {
    for (int row = 0; row < nominees.size(); row++) {
      if (nominees.get(row).id().equals(id)) {
        return row;
      }
    }
    return -1;
  }
}
