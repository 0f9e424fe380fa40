package id.paritrana.scoring.compliance;

import id.paritrana.scoring.compliance.PaymentRule.DueMonth;
import id.paritrana.scoring.compliance.PaymentRule.PenaltyMonths;
import id.paritrana.scoring.scheme.Dates;
import id.paritrana.scoring.scheme.Fields;
import id.paritrana.scoring.scheme.YamlFile;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads files of rules; faults are told as those of a scheme are. */
public final class RulesReader {

  /** Stands in for a month that could not be read; the file is refused anyway. */
  private static final YearMonth UNREAD = YearMonth.of(1, 1);

  private RulesReader() {}

  /** Reads one file. */
  public static YamlFile.Reading<Rules> read(String yaml) {
    return YamlFile.read(yaml, RulesReader::rules);
  }

  private static Rules rules(Fields file) {
    file.text("rules");
    file.words("name");
    Rules rules =
        new Rules(
            file.entries("payment").stream().map(RulesReader::payment).toList(),
            file.entries("programmes").stream().map(RulesReader::programmes).toList(),
            identityNumber(file.mapping("identity-number")));
    file.close();
    return rules;
  }

  private static PaymentRule payment(Fields rule) {
    PaymentRule read =
        new PaymentRule(
            rule.id("id"),
            Dates.month(rule, "from").orElse(UNREAD),
            Dates.monthIfGiven(rule, "until"),
            rule.count("due-day", 1, 31),
            rule.choice("due-month", DueMonth.class),
            (int) Math.round(rule.number("penalty-percent", 0, 10) * 100),
            rule.choice("penalty-months", PenaltyMonths.class),
            rule.text("source"),
            rule.words("note", ""));
    rule.close();
    return read;
  }

  private static ProgrammeRule programmes(Fields rule) {
    Map<EmployerSize, Set<Programme>> mandatory = new EnumMap<>(EmployerSize.class);
    for (EmployerSize size : EmployerSize.values()) {
      String key = size.name().toLowerCase(Locale.ROOT).replace('_', '-');
      Set<Programme> set = EnumSet.noneOf(Programme.class);
      for (Node each : rule.listOf(key)) {
        set.add(rule.choice(each, rule.at(key), Programme.class, Programme.JKK));
      }
      mandatory.put(size, set);
    }
    ProgrammeRule read =
        new ProgrammeRule(
            rule.id("id"),
            Dates.month(rule, "from").orElse(UNREAD),
            Dates.monthIfGiven(rule, "until"),
            mandatory,
            rule.text("source"),
            rule.words("note", ""));
    rule.close();
    return read;
  }

  private static IdentityNumberRule identityNumber(Fields rule) {
    Set<Integer> provinces = new HashSet<>();
    for (Node each : rule.listOf("provinces")) {
      provinces.add(rule.count(each, rule.at("provinces"), 1, 99));
    }
    IdentityNumberRule read =
        new IdentityNumberRule(provinces, rule.text("source"), rule.words("note", ""));
    rule.close();
    return read;
  }
}
