package id.paritrana.workflow.rules;

import java.util.List;

/** A rule that every process model of the program keeps. */
interface ModelRule {

  /** What breaks the rule, one line each; empty when the model keeps it. */
  List<String> broken(Model model);
}
