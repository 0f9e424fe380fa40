package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import id.paritrana.web.templates.Templates;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** The first page: what waits for the person, or what the award is to the public. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
public final class HomeController {

  private final Inbox inbox;
  private final Templates templates;

  HomeController(Inbox inbox, Templates templates) {
    this.inbox = inbox;
    this.templates = templates;
  }

  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  JteModel home(Page page) {
    return templates.home(page, page.actor() == null ? List.of() : inbox.of(page.actor()));
  }

  /** The page on which a task is done. */
  public static String address(InboxEntry entry) {
    return switch (entry.kind()) {
      case VERIFY_DOSSIER -> "/verification/" + entry.subject();
      case ANSWER_CORRECTIONS -> "/nominations/" + entry.subject();
      case ASSESS_NOMINEES -> "/assessment";
      case CONFIRM_SHORTLIST, CONFIRM_RANKS, PUBLISH_RESULT -> "/editions";
    };
  }
}
