package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/**
 * Makes the text of a page as soon as all else about the answer is known, so that a template that
 * breaks is answered as every other failure.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Rendering implements Ordered {

  /** After all that look at the page, before what must stand on its failure too. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.after();
  }

  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void render(MutableHttpResponse<?> response) {
    if (response.body() instanceof JteModel page) {
      response.body(HtmlPages.bytes(page)).contentType(HtmlPages.TYPE);
    }
  }
}
