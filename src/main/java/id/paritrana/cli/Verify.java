package id.paritrana.cli;

import id.paritrana.award.key.KeySet;
import id.paritrana.award.key.PublicKeyText;
import id.paritrana.award.key.SignedText;
import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.nomination.FileType;
import id.paritrana.publication.CertificateToken;
import id.paritrana.report.PrintedCode;
import id.paritrana.report.signing.SignatureCheck;
import id.paritrana.scoring.wording.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks certificates without a network by the signed token in their QR code, and says what the
 * paper must say. A PDF is checked by its electronic signature as well, where the signer is given.
 */
@Command(name = "verify")
final class Verify implements Callable<Integer> {

  private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

  @Option(names = "--keys", required = true, paramLabel = "KEYS.json")
  Path keys = Path.of("");

  @Option(names = "--signer", paramLabel = "SHA-256")
  List<String> signers = List.of();

  @Parameters(arity = "1..*", paramLabel = "CERTIFICATE", descriptionKey = "verify.certificates")
  List<String> certificates = List.of();

  @Mixin Output output = new Output();

  /** What is known of one certificate: what it must say, or why it is not believed. */
  private record Verdict(Optional<CertificateToken> token, Sentence remark) {

    static Verdict no(String code, Object... facts) {
      return new Verdict(Optional.empty(), Said.of(code, facts));
    }
  }

  @Override
  public Integer call() throws IOException {
    KeySet published = published();
    List<List<Object>> answers = new ArrayList<>();
    List<List<Object>> papers = new ArrayList<>();
    boolean good = true;
    for (String each : certificates) {
      Verdict verdict = verdict(each, published);
      good &= verdict.token().isPresent();
      String shown = each.length() > 60 ? each.substring(0, 59) + "…" : each;
      answers.add(
          List.of(
              shown,
              verdict.token().isPresent() ? "genuine" : "no",
              verdict.remark().in(output.locale())));
      verdict.token().ifPresent(token -> papers.add(says(token)));
    }
    output.give(
        List.of(
            new Part("answers", List.of("certificate", "answer", "remark"), answers),
            new Part(
                "papers",
                List.of("number", "recipient", "category", "place", "issued-on"),
                papers)),
        List.of(
            Said.of(
                "verify.offline",
                keys.toString(),
                Files.getLastModifiedTime(keys)
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString())),
        Format.TABLE);
    return good ? ExitCode.FINE : ExitCode.NO;
  }

  private static List<Object> says(CertificateToken token) {
    return List.of(
        token.number(),
        token.winner(),
        token.category(),
        Optional.ofNullable(token.place()),
        token.issuedOn().toString());
  }

  private KeySet published() {
    try {
      return KeySet.read(Files.readString(keys));
    } catch (IOException | IllegalArgumentException unusable) {
      throw new Refused(
          Fault.of(keys.toString(), Said.of("verify.no-keys"), Said.of("verify.keys-allowed")));
    }
  }

  private Verdict verdict(String given, KeySet published) {
    if (TOKEN.matcher(given).matches()) {
      return ofToken(given, published);
    }
    if (given.startsWith("http://") || given.startsWith("https://")) {
      return ofCode(given, published);
    }
    return read(given)
        .map(file -> ofFile(file, published))
        .orElseGet(() -> Verdict.no("verify.unreadable"));
  }

  private static Optional<byte[]> read(String path) {
    try {
      return Optional.of(Files.readAllBytes(Path.of(path)));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  private Verdict ofFile(byte[] file, KeySet published) {
    Verdict verdict =
        PrintedCode.of(file)
            .map(code -> ofCode(code, published))
            .orElseGet(() -> Verdict.no("verify.no-code"));
    boolean judged = !signers.isEmpty() && FileType.of(file).equals(Optional.of(FileType.PDF));
    return judged && verdict.token().isPresent() ? signed(verdict, file) : verdict;
  }

  /** The address of a QR code, with the token behind it. */
  private static Verdict ofCode(String address, KeySet published) {
    int token = address.indexOf('#');
    return token < 0
        ? Verdict.no("verify.no-token")
        : ofToken(address.substring(token + 1), published);
  }

  private static Verdict ofToken(String token, KeySet published) {
    try {
      SignedText text = SignedText.read(token);
      Optional<PublicKeyText> key = published.withKid(text.kid());
      if (key.isEmpty()) {
        return Verdict.no("verify.key-unknown", text.kid());
      }
      return text.isSignedBy(key.get())
          ? new Verdict(
              Optional.of(CertificateToken.read(text.payload())), Said.of("verify.genuine"))
          : Verdict.no("verify.forged");
    } catch (IllegalArgumentException damaged) {
      return Verdict.no("verify.damaged");
    }
  }

  /** The same, unless the file was changed or signed by somebody else. */
  private Verdict signed(Verdict verdict, byte[] file) {
    return switch (SignatureCheck.of(file, Set.copyOf(signers)).verdict()) {
      case VALID -> new Verdict(verdict.token(), Said.of("verify.signed"));
      case BROKEN -> Verdict.no("verify.signature-broken");
      case FOREIGN -> Verdict.no("verify.signature-foreign");
      case NONE -> Verdict.no("verify.signature-none");
    };
  }
}
