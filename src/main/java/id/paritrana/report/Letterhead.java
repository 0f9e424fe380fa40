package id.paritrana.report;

import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;

/**
 * The head of a sheet or a letter: a logo, who writes, where that is, and a rule below. A template
 * takes it as one subreport of 515 by 66 points:
 *
 * <pre>{@code
 * <element kind="subreport" x="0" y="0" width="515" height="66" removeLineWhenBlank="true">
 *   <printWhenExpression><![CDATA[$F{letterhead} != null]]></printWhenExpression>
 *   <dataSourceExpression><![CDATA[RecordRows.of($F{letterhead})]]></dataSourceExpression>
 *   <expression><![CDATA[Letterhead.sheet()]]></expression>
 * </element>
 * }</pre>
 *
 * @param committee who writes, of any length
 * @param address one line or two; empty for none
 * @param logo left of the text; empty for none
 */
public record Letterhead(String committee, @Nullable String address, @Nullable Picture logo) {

  /** What prints it within another template. */
  public static JasperReport sheet() {
    return Template.LETTERHEAD.compiled();
  }
}
