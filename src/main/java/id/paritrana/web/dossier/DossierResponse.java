package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.web.Page;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whole.
 *
 * @param missing what it lacks before it may be handed in; empty for who cannot hand it in
 * @param doubts why figures need a look of their own before they are accepted
 * @param failingGate the gate that will refuse the nominee once the judged dossier passes on; empty
 *     where none will, and for who does not verify it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierResponse(
    NominationResponse nomination,
    @Nullable String statement,
    List<FigureResponse> figures,
    List<DocumentResponse> documents,
    List<FindingResponse> findings,
    List<MissingResponse> missing,
    List<DoubtResponse> doubts,
    @Nullable String failingGate) {

  /**
   * One doubt, with its sentence in the reader's language.
   *
   * @param figure the figure's code
   */
  @Serdeable
  record DoubtResponse(String figure, String code, String detail) {}

  /** One thing that is missing, with its sentence in the reader's language. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MissingResponse(String code, @Nullable String field, String detail) {}

  static DossierResponse of(Page page, DossierView view) {
    return new DossierResponse(
        NominationResponse.of(new NominationRow(view.nomination(), view.place())),
        view.nomination().statement(),
        view.dossier().figures().stream()
            .map(figure -> FigureResponse.of(figure, view.corrected(figure)))
            .toList(),
        view.dossier().documents().stream().map(DocumentResponse::of).toList(),
        view.dossier().findings().stream()
            .map(finding -> FindingResponse.of(view.dossier(), finding))
            .toList(),
        view.missing().stream()
            .map(lack -> new MissingResponse(lack.code(), lack.field(), page.text(lack)))
            .toList(),
        view.dossier().figures().stream()
            .flatMap(
                figure ->
                    view.dossier().doubts(figure).stream()
                        .map(
                            doubt ->
                                new DoubtResponse(
                                    figure.definition().code(), doubt.code(), page.text(doubt))))
            .toList(),
        view.failingGate().orElse(null));
  }
}
