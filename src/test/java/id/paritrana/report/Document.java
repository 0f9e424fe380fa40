package id.paritrana.report;

import id.paritrana.report.signing.SampleKeys;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A document of the house on its sample.
 *
 * @param name in lower case, with the language
 */
record Document<R extends Record>(
    String name,
    Template template,
    R report,
    Locale locale,
    BiFunction<R, Locale, byte[]> printing) {

  private static final Press PRESS = new Press();

  private static final ZonedDateTime SIGNED =
      ZonedDateTime.of(2023, 7, 5, 9, 30, 0, 0, ZoneId.of("Asia/Makassar"));

  /** Every document, in both languages. */
  static Stream<Document<?>> all() {
    return Stream.of(Samples.INDONESIAN, Samples.ENGLISH).flatMap(Document::all);
  }

  private static Stream<Document<?>> all(Locale locale) {
    SignedCertificates signed = new SignedCertificates(PRESS, SampleKeys.signer());
    return Stream.of(
        of("certificate", Template.CERTIFICATE, Samples.certificate(), locale, certificates()),
        of(
            "signed-certificate",
            Template.CERTIFICATE,
            Samples.certificate(),
            locale,
            (report, language) -> signed.pdf(report, language, SIGNED)),
        of(
            "preview-with-images",
            Template.CERTIFICATE,
            Samples.certificate(
                CertificateWording.NONE,
                new Insignia(Samples.logo(), Samples.logo(), Samples.logo()),
                null),
            locale,
            certificates()),
        of(
            "decree-annex",
            Template.DECREE_ANNEX,
            Samples.annex(20),
            locale,
            new DecreeAnnexes(PRESS)::pdf),
        of(
            "corrected-annex",
            Template.DECREE_ANNEX,
            Samples.correctedAnnex(),
            locale,
            new DecreeAnnexes(PRESS)::pdf),
        of(
            "edition-report",
            Template.EDITION_REPORT,
            Samples.edition(40),
            locale,
            new EditionReports(PRESS)::pdf),
        of(
            "result-sheet",
            Template.RESULT_SHEET,
            Samples.results(6, 40),
            locale,
            new ResultSheets(PRESS)::pdf),
        of(
            "corrected-sheet",
            Template.RESULT_SHEET,
            Samples.corrected(),
            locale,
            new ResultSheets(PRESS)::pdf),
        of(
            "score-sheet",
            Template.SCORE_SHEET,
            Samples.score(),
            locale,
            new ScoreSheets(PRESS)::pdf),
        of("minutes", Template.MINUTES, Letters.minutes(), locale, new MinutesPrints(PRESS)::pdf),
        of(
            "feedback-letter",
            Template.FEEDBACK,
            Letters.feedback(),
            locale,
            new FeedbackLetters(PRESS)::pdf),
        of("panel-report", Template.PANEL, Letters.panel(), locale, new PanelReports(PRESS)::pdf),
        of(
            "robustness-report",
            Template.ROBUSTNESS,
            Letters.robustness(),
            locale,
            new RobustnessReports(PRESS)::pdf));
  }

  private static BiFunction<CertificateReport, Locale, byte[]> certificates() {
    return new Certificates(PRESS)::pdf;
  }

  private static <R extends Record> Document<R> of(
      String name,
      Template template,
      R report,
      Locale locale,
      BiFunction<R, Locale, byte[]> printing) {
    return new Document<>(name + "-" + locale, template, report, locale, printing);
  }

  byte[] pdf() {
    return printing.apply(report, locale);
  }

  @Override
  public String toString() {
    return name;
  }
}
