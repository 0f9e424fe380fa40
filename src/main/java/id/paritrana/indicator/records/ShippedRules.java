package id.paritrana.indicator.records;

import id.paritrana.award.ShippedFile;
import id.paritrana.scoring.compliance.Rules;
import id.paritrana.scoring.compliance.RulesReader;

/** The duties of employers by the rules that come with the program. */
public final class ShippedRules {

  /** Each rule with the months for which it holds. */
  public static final Rules RULES = ShippedFile.read("rules", RulesReader::read);

  private ShippedRules() {}
}
