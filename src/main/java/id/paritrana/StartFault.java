package id.paritrana;

import id.paritrana.report.signing.UnusableKey;
import io.micronaut.core.value.PropertyResolver;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** Why a program could not start, where whoever starts it can mend it. */
enum StartFault {
  /** Another program listens where this one should. */
  PORT_TAKEN(
      cause -> cause instanceof BindException,
      "",
      "Port sudah dipakai program lain: hentikan program itu atau tetapkan PORT."
          + " / The port is used by another program: stop it, or set PORT."),
  /** The embedded database is open in another program, mostly an earlier start of this one. */
  DATABASE_IN_USE(
      cause ->
          cause instanceof SQLException sql
              && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1,
      "paritrana.data-folder",
      "Basis data di %s sedang dipakai: program ini sudah berjalan."
          + " / The database in %1$s is in use: this program is already running."),
  /** There is no embedded database to read. */
  DATABASE_MISSING(
      cause ->
          cause instanceof SQLException sql
              && sql.getErrorCode() == ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
      "paritrana.data-folder",
      "Tidak ada basis data di %s: periksa PARITRANA_DATA_FOLDER."
          + " / There is no database in %1$s: check PARITRANA_DATA_FOLDER."),
  /** No database server answers. */
  DATABASE_UNREACHABLE(
      cause -> state(cause).startsWith("08"),
      "datasources.default.url",
      "Peladen basis data tidak menjawab di %s: periksa PARITRANA_DATABASE_URL."
          + " / No database server answers at %1$s: check PARITRANA_DATABASE_URL."),
  /** The database server does not let the user in. */
  DATABASE_REFUSES_USER(
      cause -> state(cause).equals("28000"),
      "datasources.default.username",
      "Basis data menolak pengguna %s: periksa PARITRANA_DATABASE_USER dan"
          + " PARITRANA_DATABASE_PASSWORD. / The database does not let the user %1$s in: check"
          + " PARITRANA_DATABASE_USER and PARITRANA_DATABASE_PASSWORD."),
  /** The organiser's key cannot be used. */
  SIGNING_KEY_UNUSABLE(
      cause -> cause instanceof UnusableKey,
      "paritrana.signing.key-file",
      "Kunci penanda tangan %s tidak dapat dibuka: periksa PARITRANA_SIGNING_KEY_FILE dan"
          + " PARITRANA_SIGNING_PASSWORD. / The signing key %1$s cannot be opened: check"
          + " PARITRANA_SIGNING_KEY_FILE and PARITRANA_SIGNING_PASSWORD.");

  private final Predicate<Throwable> cause;

  /** What the sentence names; empty where it names nothing. */
  private final String setting;

  private final String sentence;

  StartFault(Predicate<Throwable> cause, String setting, String sentence) {
    this.cause = cause;
    this.setting = setting;
    this.sentence = sentence;
  }

  /** The first that fits the exception or one of its causes; empty for every other breakage. */
  static Optional<StartFault> of(Throwable exception) {
    return Stream.of(values())
        .filter(
            fault ->
                Stream.iterate(exception, e -> e != null, Throwable::getCause)
                    .anyMatch(fault.cause))
        .findFirst();
  }

  /** What to mend, in Indonesian and English; never a password, also not that of an address. */
  String sentence(PropertyResolver settings) {
    String named = settings.getProperty(setting, String.class).orElse("?");
    return sentence.formatted(named.replaceFirst("//[^/@]*@", "//").replaceFirst("\\?.*", ""));
  }

  private static String state(Throwable cause) {
    return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
  }
}
