package id.paritrana.cli.nominee;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A nominee while its files are read. */
final class Draft {
  private final String id;
  String name;
  String kind = "";
  String group = "";
  final Map<String, Quantity> figures = new HashMap<>();
  final Map<String, Quoted> quoted = new HashMap<>();
  final Set<String> documents = new HashSet<>();
  final List<Mark> marks = new ArrayList<>();

  Draft(String id) {
    this.id = id;
    this.name = id;
  }

  Nominee nominee() {
    return new Nominee(id, name, kind, group, figures, quoted, documents, marks);
  }
}
