package id.paritrana.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.report.signing.SampleKeys;
import java.io.ByteArrayInputStream;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every document can be kept: PDF/A-2, level U, as an independent validator sees it. */
class ArchivalTest {

  private static final Press PRESS = new Press();

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> documents() {
    return Stream.of(Samples.INDONESIAN, Samples.ENGLISH)
        .flatMap(
            locale ->
                Stream.of(
                    Arguments.of(
                        "certificate " + locale,
                        new Certificates(PRESS).pdf(Samples.certificate(), locale)),
                    Arguments.of(
                        "signed certificate " + locale,
                        new SignedCertificates(PRESS, SampleKeys.signer())
                            .pdf(Samples.certificate(), locale, ZonedDateTime.now())),
                    Arguments.of(
                        "edition report " + locale,
                        new EditionReports(PRESS).pdf(Samples.edition(40), locale)),
                    Arguments.of(
                        "preview with images " + locale,
                        new Certificates(PRESS)
                            .pdf(
                                Samples.certificate(
                                    CertificateWording.NONE,
                                    new Insignia(Samples.logo(), Samples.logo(), Samples.logo()),
                                    null),
                                locale)),
                    Arguments.of(
                        "decree annex " + locale,
                        new DecreeAnnexes(PRESS).pdf(Samples.annex(20), locale)),
                    Arguments.of(
                        "result sheet " + locale,
                        new ResultSheets(PRESS).pdf(Samples.results(6, 40), locale)),
                    Arguments.of(
                        "score sheet " + locale,
                        new ScoreSheets(PRESS).pdf(Samples.score(), locale)),
                    Arguments.of(
                        "minutes " + locale,
                        new MinutesPrints(PRESS).pdf(Letters.minutes(), locale)),
                    Arguments.of(
                        "feedback letter " + locale,
                        new FeedbackLetters(PRESS).pdf(Letters.feedback(), locale)),
                    Arguments.of(
                        "panel report " + locale,
                        new PanelReports(PRESS).pdf(Letters.panel(), locale)),
                    Arguments.of(
                        "robustness report " + locale,
                        new RobustnessReports(PRESS).pdf(Letters.robustness(), locale))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentsConformToPdfA(String name, byte[] pdf) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(faults(result)).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  private static List<String> faults(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
        .distinct()
        .toList();
  }
}
