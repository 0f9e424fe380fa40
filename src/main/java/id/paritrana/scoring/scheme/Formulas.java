package id.paritrana.scoring.scheme;

import id.paritrana.scoring.formula.Expression;
import id.paritrana.scoring.formula.Formula;
import id.paritrana.scoring.formula.FormulaFault;
import id.paritrana.scoring.formula.Requirement;
import id.paritrana.scoring.wording.Remark;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the formulas and conditions of a scheme file. */
final class Formulas {
  private static final Formula NOTHING = new Formula("0", new Expression.Constant(0));

  private Formulas() {}

  static Formula formula(Fields fields, String key) {
    Node node = fields.need(key, Remark.of("allowed.formula"));
    String text = node == null ? "" : fields.text(node, fields.at(key));
    if (node == null || text.isEmpty()) {
      return NOTHING;
    }
    return switch (Formula.parse(text)) {
      case Formula.Sound(var formula) -> formula;
      case Formula.Broken(var fault) -> {
        report(fields, key, node, fault, "allowed.formula");
        yield NOTHING;
      }
    };
  }

  static Requirement requirement(Fields fields, String key, String rule) {
    Node node = fields.need(key, Remark.of("allowed.condition"));
    String text = node == null ? "" : fields.text(node, fields.at(key));
    if (node != null && !text.isEmpty()) {
      switch (Requirement.parse(text, rule)) {
        case Requirement.Sound(var requirement) -> {
          return requirement;
        }
        case Requirement.Broken(var fault) -> report(fields, key, node, fault, "allowed.condition");
      }
    }
    return ((Requirement.Sound) Requirement.parse("0 = 0", rule)).requirement();
  }

  private static void report(
      Fields fields, String key, Node node, FormulaFault fault, String allowed) {
    fields.faults().add(node, fields.at(key), fault.remark(), Remark.of(allowed));
  }
}
