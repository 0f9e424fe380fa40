package id.paritrana.web.edition;

import id.paritrana.award.CarryingDocuments;
import id.paritrana.award.Phrase;
import id.paritrana.award.SettingWording;
import id.paritrana.award.WordingDraft;
import id.paritrana.identity.Actor;
import id.paritrana.publication.PreviewingCertificates;
import id.paritrana.web.Language;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What the documents of an edition say, for programs. */
@Controller("/api/v1/editions/{code}/documents")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Tag(name = "editions")
final class DocumentsApiController {

  private static final String YAML = "application/yaml";

  private final UseCases useCases;
  private final DocumentSettingsViews views;
  private final Replies replies;
  private final Clock clock;

  DocumentsApiController(
      UseCases useCases, DocumentSettingsViews views, Replies replies, Clock clock) {
    this.useCases = useCases;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** What can be done with them. */
  @Singleton
  record UseCases(
      SettingWording setting, PreviewingCertificates previewing, CarryingDocuments carrying) {}

  /** Words in both languages; both are empty for what documents say without them. */
  @Serdeable
  record PhraseBody(@Nullable String id, @Nullable String en) {

    static PhraseBody of(Phrase phrase) {
      return new PhraseBody(phrase.id(), phrase.en());
    }

    static Phrase phrase(@Nullable PhraseBody body) {
      return body == null ? Phrase.NONE : new Phrase(body.id, body.en);
    }
  }

  /**
   * The words; what is empty stays as documents say it otherwise.
   *
   * @param numbering capital letters, digits, hyphens, and the places {nomor:4}, {edisi},
   *     {kategori}, {tahun}, {tahun-terbit}, {bulan}
   */
  @Serdeable
  record WordingBody(
      @Nullable PhraseBody title,
      @Nullable PhraseBody opening,
      @Nullable PhraseBody citation,
      @Nullable PhraseBody closing,
      @Nullable String town,
      @Nullable String numbering,
      @Nullable String letterhead,
      @Nullable String address) {

    static WordingBody of(WordingDraft draft) {
      return new WordingBody(
          PhraseBody.of(draft.title()),
          PhraseBody.of(draft.opening()),
          PhraseBody.of(draft.citation()),
          PhraseBody.of(draft.closing()),
          draft.town(),
          draft.numbering(),
          draft.letterhead(),
          draft.address());
    }

    WordingDraft draft() {
      return new WordingDraft(
          PhraseBody.phrase(title),
          PhraseBody.phrase(opening),
          PhraseBody.phrase(citation),
          PhraseBody.phrase(closing),
          town,
          numbering,
          letterhead,
          address);
    }
  }

  /** Reads the words. */
  @Get
  WordingBody show(Actor actor, String code) {
    return WordingBody.of(views.readable(actor, code, clock.instant()).wording());
  }

  /** Sets all words anew. */
  @Put
  @Secured("ORGANISER")
  HttpResponse<?> set(HttpRequest<?> request, Actor actor, String code, @Body WordingBody entered) {
    views.organised(actor, code, clock.instant());
    return replies.json(
        request,
        useCases.setting().set(actor, code, entered.draft(), clock.instant()),
        WordingBody::of);
  }

  /** Prints a certificate as these words would have it; nothing is kept. */
  @Post("/preview")
  @Secured("ORGANISER")
  @Produces({MediaType.APPLICATION_PDF, MediaType.APPLICATION_JSON})
  HttpResponse<?> preview(
      HttpRequest<?> request,
      Actor actor,
      String code,
      @QueryValue(defaultValue = "id") String lang,
      @QueryValue(defaultValue = "") String winner,
      @Body WordingBody entered) {
    views.organised(actor, code, clock.instant());
    Language language =
        Language.of(lang)
            .orElseThrow(() -> new IllegalArgumentException("lang " + lang + "; id or en"));
    return replies.file(
        request,
        useCases
            .previewing()
            .pdf(actor, code, entered.draft(), winner, language.locale(), clock.instant()),
        pdf -> HttpResponse.ok(pdf).contentType(MediaType.APPLICATION_PDF_TYPE));
  }

  /** Hands over words and signatories in the form in which a template has them. */
  @Get("/file")
  @Produces(MediaType.ALL)
  HttpResponse<String> file(Actor actor, String code) {
    DocumentSettings view = views.readable(actor, code, clock.instant());
    return HttpResponse.ok(useCases.carrying().written(view.edition().edition()).written())
        .contentType(YAML);
  }

  /** Takes words and signatories in the form in which a template has them, or nothing of them. */
  @Put("/file")
  @Secured("ORGANISER")
  @Consumes({YAML, MediaType.TEXT_PLAIN})
  HttpResponse<?> take(HttpRequest<?> request, Actor actor, String code, @Body String file) {
    views.organised(actor, code, clock.instant());
    return replies.json(
        request,
        useCases.carrying().take(actor, code, file, clock.instant()),
        _ -> WordingBody.of(views.readable(actor, code, clock.instant()).wording()));
  }
}
