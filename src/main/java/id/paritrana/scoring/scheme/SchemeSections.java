package id.paritrana.scoring.scheme;

import id.paritrana.scoring.formula.Expression;
import id.paritrana.scoring.formula.Formula;
import id.paritrana.scoring.formula.Requirement;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** The sections of a scheme file around its tree of criteria. */
final class SchemeSections {
  private static final int WINNERS = 3;

  private final Fields top;
  private final Faults faults;
  private final Map<String, Fields> named = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>(Set.of(Scheme.TOTAL, "plenary"));

  SchemeSections(Fields top) {
    this.top = top;
    this.faults = top.faults();
  }

  Scheme scheme() {
    String id = top.text("scheme");
    CriterionReader reader = new CriterionReader(faults, ids);
    List<Criterion> parts = reader.parts(top, "criteria");
    Criterion.Group root =
        new Criterion.Group(
            Scheme.TOTAL,
            new Words("Nilai akhir", "Final score"),
            1,
            reader.aggregation(top, parts),
            top.number("at-least", 0, 0, 1),
            parts);
    Set<String> criteria = criterionIds(root);
    Scheme scheme =
        new Scheme(
            id,
            top.words("name", id),
            top.text("version", "1"),
            top.text("provenance"),
            rounding(),
            root,
            gates(),
            checks(),
            adjustments(criteria),
            classes(),
            tieBreaks(criteria),
            top.number("band", 0, 0, 100),
            top.count("winners", WINNERS, 0, 1000),
            figures());
    top.close();
    unread(scheme);
    return scheme;
  }

  private FigureNames figures() {
    SequencedMap<String, Words> names = new LinkedHashMap<>();
    for (Fields figure : top.entries("figures")) {
      String id = figure.text("id");
      if (named.putIfAbsent(id, figure) != null) {
        faults.add(
            figure.node(),
            figure.at("id"),
            Remark.of("scheme.id-twice", id),
            Remark.of("allowed.once"));
      }
      names.put(id, figure.words("name", id));
      figure.close();
    }
    return new FigureNames(names);
  }

  /** A name for a figure that nothing reads is a slip of the pen, where all formulas are known. */
  private void unread(Scheme scheme) {
    if (faults.inFormulas()) {
      return;
    }
    Set<String> read = scheme.figuresRead();
    named.forEach(
        (id, figure) -> {
          if (!id.isEmpty() && !read.contains(id) && !read.contains(Expression.PREVIOUS + id)) {
            faults.add(
                figure.node(),
                figure.at("id"),
                Remark.of("scheme.figure-unread", id),
                Remark.of("allowed.one-of", String.join(", ", read)));
          }
        });
  }

  private Rounding rounding() {
    return new Rounding(
        top.count("decimals", 2, 0, 6),
        top.choice("rounding", Rounding.Mode.class, Rounding.Mode.HALF_UP));
  }

  private List<Gate> gates() {
    List<Gate> gates = new ArrayList<>();
    for (Node node : top.list("gates")) {
      Fields gate = entry("gates", node);
      String id = ownId(gate);
      gates.add(
          new Gate(
              id,
              gate.words("name", id),
              Formulas.requirement(gate, "requires", id),
              gate.texts("applies-to")));
      gate.close();
    }
    return gates;
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (Node node : top.list("checks")) {
      Fields check = entry("checks", node);
      String id = ownId(check);
      checks.add(
          new Check(
              id,
              check.words("name", id),
              Formulas.requirement(check, "that", id),
              check.texts("applies-to")));
      check.close();
    }
    return checks;
  }

  private List<Adjustment> adjustments(Set<String> criteria) {
    List<Adjustment> all = new ArrayList<>();
    for (Node node : top.list("penalties")) {
      Fields penalty = entry("penalties", node);
      String id = ownId(penalty);
      Words name = penalty.words("name", id);
      Requirement when = Formulas.requirement(penalty, "when", id);
      String on = on(penalty, criteria);
      List<String> kinds = penalty.texts("applies-to");
      Formula subtract = Formulas.formula(penalty, "subtract");
      all.add(new Adjustment.Penalty(id, name, when, on, kinds, subtract));
      penalty.close();
    }
    for (Node node : top.list("caps")) {
      Fields cap = entry("caps", node);
      String id = ownId(cap);
      Words name = cap.words("name", id);
      Requirement when = Formulas.requirement(cap, "when", id);
      String on = on(cap, criteria);
      List<String> kinds = cap.texts("applies-to");
      double atMost = cap.number("at-most", 0, 100);
      all.add(new Adjustment.Cap(id, name, when, on, kinds, atMost));
      cap.close();
    }
    return all;
  }

  private String on(Fields fields, Set<String> criteria) {
    String on = fields.text("criterion", Scheme.TOTAL);
    Node node = fields.find("criterion");
    if (node != null && !on.isEmpty() && !criteria.contains(on)) {
      unknownCriterion(node, fields.at("criterion"), on, criteria);
    }
    return on;
  }

  private List<ScoreClass> classes() {
    List<ScoreClass> classes = new ArrayList<>();
    for (Node node : top.list("classes")) {
      Fields fields = entry("classes", node);
      String id = ownId(fields);
      Words name = fields.words("name", id);
      double from = fields.number("from", 0, 100);
      if (classes.stream().anyMatch(each -> each.from() == from)) {
        faults.add(
            node,
            fields.at("from"),
            Remark.of("scheme.threshold-twice", from),
            Remark.of("allowed.once"));
      }
      classes.add(new ScoreClass(id, name, from));
      fields.close();
    }
    classes.sort(Comparator.comparingDouble(ScoreClass::from).reversed());
    return classes;
  }

  private List<TieBreak> tieBreaks(Set<String> criteria) {
    List<TieBreak> ladder = new ArrayList<>();
    for (Node node : top.list("tie-break")) {
      String step = top.text(node, "tie-break");
      TieBreak read = step.equals("plenary") ? new TieBreak.Plenary() : new TieBreak.By(step);
      if (read instanceof TieBreak.By && !step.isEmpty() && !criteria.contains(step)) {
        unknownCriterion(node, "tie-break", step, criteria);
      }
      if (ladder.contains(new TieBreak.Plenary())) {
        faults.add(
            node, "tie-break", Remark.of("scheme.after-plenary", step), Remark.of("allowed.last"));
      } else if (ladder.contains(read)) {
        faults.add(
            node, "tie-break", Remark.of("scheme.step-twice", step), Remark.of("allowed.once"));
      }
      ladder.add(read);
    }
    return ladder;
  }

  private void unknownCriterion(Node node, String path, String found, Set<String> criteria) {
    faults.add(
        node,
        path,
        Remark.of("scheme.criterion-unknown", found),
        Remark.of("allowed.one-of", criteria.stream().sorted().collect(Collectors.joining(", "))));
  }

  private Fields entry(String section, Node node) {
    return new Fields(node, section, faults);
  }

  private String ownId(Fields fields) {
    return CriterionReader.uniqueId(fields, ids);
  }

  private static Set<String> criterionIds(Criterion criterion) {
    Set<String> all = new HashSet<>(Set.of(criterion.id()));
    if (criterion instanceof Criterion.Group group) {
      group.parts().forEach(part -> all.addAll(criterionIds(part)));
    }
    return all;
  }
}
