package id.paritrana.web.dossier;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows a dossier, whole or with a form that was refused. */
@Singleton
final class DossierPages {

  private final Templates templates;
  private final long mostBytes;

  DossierPages(Templates templates, @Value("${paritrana.evidence.most-bytes}") long mostBytes) {
    this.templates = templates;
    this.mostBytes = mostBytes;
  }

  JteModel nominator(Page page, DossierView view, Typed typed) {
    return templates.nominationsDossier(page, view, typed, mostBytes);
  }

  /**
   * @param usedQuote the published value that fills the correction form, or empty
   */
  JteModel verifier(Page page, DossierView view, Typed typed, @Nullable Long usedQuote) {
    return templates.verificationDossier(page, view, typed, usedQuote);
  }

  JteModel records(Page page, RecordsView view) {
    return templates.nominationsRecorded(page, view);
  }

  JteModel inbox(Page page, List<WaitingDossier> waiting) {
    return templates.verificationInbox(page, waiting);
  }

  /** On to the place on the dossier's page, or the page again with the reasons in the form. */
  static HttpResponse<?> reply(
      Outcome<?> outcome,
      String path,
      String notice,
      Typed typed,
      Function<Typed, JteModel> again) {
    return switch (outcome) {
      case Outcome.Done<?> done -> Replies.seeOther(path, notice);
      case Outcome.Refused<?>(List<Refusal> reasons) -> {
        typed.form().refused(reasons);
        yield Replies.again(typed.form(), again.apply(typed));
      }
    };
  }
}
