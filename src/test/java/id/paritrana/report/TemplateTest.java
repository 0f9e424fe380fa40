package id.paritrana.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionChunk;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRVariable;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template and the record that it prints cannot drift apart, and a template only formats. */
class TemplateTest {
  private static final Map<Class<?>, String> BOXED =
      Map.of(int.class, "java.lang.Integer", boolean.class, "java.lang.Boolean");

  /** What an expression may consist of, once texts and references are taken out of it. */
  private static final Pattern FORMATTING =
      Pattern.compile(
          "(msg|str|null|new|RecordRows|QrCode|Frame|Emblem|Watermark|Letterhead|Bar|RangeStrip|Formats"
              + "|java\\.math\\.BigDecimal|\\.(award|byname|year|level|region"
              + "|of|image|sheet|committee|seal|left|right|title|opening|citation|closing|toUpperCase"
              + "|kawung|payung|key|headingKey|citationKey|size|isEmpty|get|scale|number|quantity|fraction|date"
              + "|moment|address|interval|roman|signed|pattern|criterion|flags|indented|escaped|scheme|decree|computedBy"
              + "|computedAt|runHash)(?=\\()|[().,?:!]|==|!=|>|\\d+|\\s)*");

  @ParameterizedTest
  @EnumSource(Template.class)
  void everyFieldIsAComponentAndEveryComponentAField(Template template) {
    Map<String, Map<String, String>> declared = new TreeMap<>();
    Map<String, Map<String, String>> expected = new TreeMap<>();
    datasets(template.design()).forEach(d -> declared.put(nameOf(d), fields(d.getFields())));
    expect("", template.prints(), declared.keySet(), expected);
    assertThat(declared).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void everyFieldIsPrinted(Template template) {
    JasperDesign design = template.design();
    JRExpressionCollector collector =
        JRExpressionCollector.collector(DefaultJasperReportsContext.getInstance(), design);
    datasets(design)
        .forEach(
            dataset ->
                assertThat(used(collector.getExpressions(dataset)))
                    .as(nameOf(dataset))
                    .isEqualTo(fields(dataset.getFields()).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void expressionsOnlyFormat(Template template) {
    assertThat(Jrxml.expressions(template))
        .isNotEmpty()
        .allMatch(text -> FORMATTING.matcher(withoutReferences(text)).matches());
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void nothingIsQueriedOrComputed(Template template) {
    JasperDesign design = template.design();
    datasets(design)
        .forEach(
            dataset -> {
              assertThat(dataset.getQuery()).isNull();
              assertThat(dataset.getScriptletClass()).isNull();
              assertThat(dataset.getScriptlets()).isNullOrEmpty();
              assertThat(dataset.getSortFields()).isNullOrEmpty();
              assertThat(dataset.getVariables()).allMatch(JRVariable::isSystemDefined);
            });
  }

  private static Stream<JRDataset> datasets(JasperDesign design) {
    return Stream.concat(Stream.of(design.getMainDataset()), design.getDatasetsList().stream());
  }

  private static String nameOf(JRDataset dataset) {
    return dataset.isMainDataset() ? "" : dataset.getName();
  }

  private static Map<String, String> fields(JRField[] fields) {
    Map<String, String> types = new LinkedHashMap<>();
    Stream.of(fields == null ? new JRField[0] : fields)
        .forEach(field -> types.put(field.getName(), field.getValueClassName()));
    return new TreeMap<>(types);
  }

  /** A list of records is a dataset of the same name, unless the template hands it over whole. */
  private static void expect(
      String name,
      Class<?> record,
      Set<String> datasets,
      Map<String, Map<String, String>> expected) {
    Map<String, String> fields = new TreeMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      Class<?> type = component.getType();
      fields.put(component.getName(), BOXED.getOrDefault(type, type.getName()));
      if (component.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> row
          && row.isRecord()
          && datasets.contains(component.getName())) {
        expect(component.getName(), row, datasets, expected);
      }
    }
    expected.put(name, fields);
  }

  private static Set<String> used(List<JRExpression> expressions) {
    return expressions.stream()
        .flatMap(
            e -> Arrays.stream(e.getChunks() == null ? new JRExpressionChunk[0] : e.getChunks()))
        .filter(chunk -> chunk.getType() == JRExpressionChunk.TYPE_FIELD)
        .map(JRExpressionChunk::getText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutReferences(String expression) {
    return expression
        .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")
        .replaceAll("\\$[FPVR]\\{[A-Za-z_.]+}", "");
  }
}
