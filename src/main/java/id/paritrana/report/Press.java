package id.paritrana.report;

import jakarta.inject.Singleton;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Fills a template with its record and writes the file; equal records give equal bytes. */
@Singleton
final class Press {
  private static final int ROOM_FOR_A_PAGE = 1 << 16;

  /** Returns a label of documents in Indonesian or English, with its gaps filled. */
  static String label(Locale locale, String key, Object... facts) {
    return new MessageFormat(labels(locale).getString(key), locale).format(facts);
  }

  private static ResourceBundle labels(Locale locale) {
    return ResourceBundle.getBundle(
        "i18n.report",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Prints a report as PDF. */
  byte[] pdf(Template template, Record report, Imprint imprint, Locale locale) {
    return pdf(fill(template, report, locale), template, report, imprint, locale);
  }

  /** Prints a report that was filled already. */
  byte[] pdf(JasperPrint filled, Template template, Record report, Imprint imprint, Locale locale) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream(ROOM_FOR_A_PAGE);
      FileIdentity identity = FileIdentity.of(template, report, imprint, locale);
      RepeatablePdfExporter exporter = new RepeatablePdfExporter(identity);
      exporter.setExporterInput(new SimpleExporterInput(filled));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
      exporter.setConfiguration(information(imprint, locale));
      exporter.exportReport();
      return file.toByteArray();
    } catch (JRException broken) {
      throw new IllegalStateException(template + " cannot be printed", broken);
    }
  }

  /** Prints a report as a workbook whose sheets bear the given names, a page each. */
  byte[] xlsx(
      Template template, Record report, Imprint imprint, List<String> names, Locale locale) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream(ROOM_FOR_A_PAGE);
      JRXlsxExporter exporter = new JRXlsxExporter();
      exporter.setExporterInput(new SimpleExporterInput(fill(template, report, locale)));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
      exporter.setConfiguration(workbookInformation(imprint));
      SimpleXlsxReportConfiguration sheets = new SimpleXlsxReportConfiguration();
      sheets.setSheetNames(names.toArray(String[]::new));
      exporter.setConfiguration(sheets);
      exporter.exportReport();
      return RepeatableZip.stamped(file.toByteArray(), imprint.created());
    } catch (JRException broken) {
      throw new IllegalStateException(template + " cannot be written as a workbook", broken);
    }
  }

  static JasperPrint fill(Template template, Record report, Locale locale) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_LOCALE, locale);
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels(locale));
    try {
      return JasperFillManager.fillReport(
          template.compiled(), parameters, new RecordRows(List.of(report)));
    } catch (JRException broken) {
      throw new IllegalStateException(template + " cannot be filled", broken);
    }
  }

  /** Where on the first page the element of this key stands, in points from the upper left. */
  static Rectangle place(JasperPrint filled, String key) {
    return filled.getPages().getFirst().getElements().stream()
        .filter(element -> key.equals(element.getKey()))
        .map(e -> new Rectangle(e.getX(), e.getY(), e.getWidth(), e.getHeight()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no element has the key " + key));
  }

  private static SimplePdfExporterConfiguration information(Imprint imprint, Locale locale) {
    SimplePdfExporterConfiguration information = new SimplePdfExporterConfiguration();
    information.setMetadataTitle(imprint.title());
    information.setMetadataAuthor(imprint.author());
    information.setMetadataSubject(imprint.subject());
    information.setMetadataCreator("Paritrana");
    information.setDisplayMetadataTitle(true);
    information.setTagLanguage(locale.toLanguageTag());
    return information;
  }

  private static SimpleXlsxExporterConfiguration workbookInformation(Imprint imprint) {
    SimpleXlsxExporterConfiguration information = new SimpleXlsxExporterConfiguration();
    information.setMetadataTitle(imprint.title());
    information.setMetadataAuthor(imprint.author());
    information.setMetadataSubject(imprint.subject());
    return information;
  }
}
