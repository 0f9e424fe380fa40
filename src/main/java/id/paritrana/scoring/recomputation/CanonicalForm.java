package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.scheme.SchemeWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one form in which a run is stored, hashed and signed: ASCII lines of JSON. The first line
 * names the form, the engine, the stage and the seed; the second holds the scheme as {@link
 * SchemeWriter} writes it; then comes one line per nominee, by id, and one per result, by place.
 * Equal runs have equal bytes, whatever the order in which nominees, figures and marks were given.
 */
public final class CanonicalForm {

  /** The name and version of the form. */
  public static final String FORM = "paritrana-run/1";

  private CanonicalForm() {}

  /** The bytes of a run. */
  public static byte[] bytes(StoredRun run) {
    return text(run).getBytes(StandardCharsets.US_ASCII);
  }

  /** The same as text. */
  public static String text(StoredRun run) {
    StringBuilder out = new StringBuilder();
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("form", FORM);
    head.put("engine", run.engine());
    head.put("stage", word(run.stage()));
    head.put("seed", Long.toString(run.seed()));
    line(head, out);
    line(Map.of("scheme", SchemeWriter.write(run.scheme())), out);
    run.nominees().stream()
        .sorted(Comparator.comparing(Nominee::id))
        .forEach(nominee -> line(nominee(nominee), out));
    run.results().forEach(result -> line(result(result), out));
    return out.toString();
  }

  private static void line(Map<String, ?> content, StringBuilder out) {
    out.append(JsonText.of(content)).append('\n');
  }

  private static Map<String, Object> nominee(Nominee nominee) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("nominee", nominee.id());
    map.put("name", nominee.name());
    map.put("kind", nominee.kind());
    map.put("group", nominee.group());
    Map<String, Object> figures = new LinkedHashMap<>();
    nominee.figures().forEach((name, quantity) -> figures.put(name, quantity(quantity)));
    map.put("figures", figures);
    Map<String, Object> quoted = new LinkedHashMap<>();
    nominee.quoted().forEach((id, share) -> quoted.put(id, quoted(share)));
    map.put("quoted", quoted);
    map.put("documents", nominee.documents());
    Comparator<Mark> order = Comparator.comparing(Mark::criterion);
    List<List<Object>> marks =
        nominee.marks().stream()
            .sorted(order.thenComparing(Mark::assessor))
            .map(CanonicalForm::mark)
            .toList();
    map.put("marks", marks);
    return map;
  }

  private static Map<String, Object> quantity(Quantity quantity) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", quantity.value());
    map.put("kind", quantity.kind());
    map.put("source", quantity.source());
    map.put("as-of", quantity.asOf().map(LocalDate::toString));
    map.put("strength", word(quantity.strength()));
    return map;
  }

  private static Map<String, Object> quoted(Quoted quoted) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("percent", quoted.percent());
    map.put("universe", quoted.universe());
    map.put("source", quoted.source());
    map.put("as-of", quoted.asOf().map(LocalDate::toString));
    map.put("strength", word(quoted.strength()));
    return map;
  }

  private static List<Object> mark(Mark mark) {
    return switch (mark) {
      case Mark.Given given -> List.of(given.criterion(), given.assessor(), given.points());
      case Mark.Recused recused -> List.of(recused.criterion(), recused.assessor(), "recused");
      case Mark.Absent absent -> List.of(absent.criterion(), absent.assessor(), "absent");
    };
  }

  private static Map<String, Object> result(StoredResult result) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("result", result.nominee());
    map.put("state", word(result.state()));
    map.put("score", result.score());
    map.put("exact", result.exact());
    map.put("rank", result.rank());
    map.put("tied", result.tied());
    map.put("prize", word(result.prize()));
    map.put("class", result.scoreClass());
    map.put("points", result.points());
    return map;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
