package id.paritrana.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.jspecify.annotations.Nullable;

/** The templates of {@code reports/}, each with the record it prints. */
enum Template {
  CERTIFICATE("certificate", CertificateReport.class),
  DECREE_ANNEX("decree-annex", DecreeAnnexReport.class),
  EDITION_REPORT("edition-report", EditionReport.class),
  FEEDBACK("feedback", FeedbackReport.class),
  LETTERHEAD("letterhead", Letterhead.class),
  MINUTES("minutes", MinutesReport.class),
  PANEL("panel", PanelReport.class),
  RESULT_SHEET("result-sheet", ResultSheetReport.class),
  RESULT_WORKBOOK("result-workbook", ResultSheetReport.class),
  ROBUSTNESS("robustness", RobustnessReport.class),
  SCORE_SHEET("score-sheet", ScoreSheetReport.class),
  SIGNATURE("signature", SignatureReport.class);

  private final String file;
  private final Class<? extends Record> prints;
  private volatile @Nullable JasperReport compiled;

  Template(String name, Class<? extends Record> prints) {
    this.file = "reports/" + name + ".jrxml";
    this.prints = prints;
  }

  String file() {
    return file;
  }

  Class<? extends Record> prints() {
    return prints;
  }

  /** Returns the compiled template; the first call compiles it, which takes a while. */
  JasperReport compiled() {
    JasperReport report = compiled;
    if (report == null) {
      synchronized (this) {
        report = compiled;
        if (report == null) {
          report = compile();
          compiled = report;
        }
      }
    }
    return report;
  }

  private JasperReport compile() {
    try {
      return JasperCompileManager.compileReport(design());
    } catch (JRException broken) {
      throw new IllegalStateException(file + " does not compile", broken);
    }
  }

  /** Reads the template as it stands in the file. */
  JasperDesign design() {
    try (InputStream jrxml = Template.class.getClassLoader().getResourceAsStream(file)) {
      return JRXmlLoader.load(jrxml);
    } catch (JRException broken) {
      throw new IllegalStateException(file + " cannot be read", broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
