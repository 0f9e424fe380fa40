package id.paritrana.workflow;

import id.paritrana.identity.Act;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;

/**
 * Follows a deed once it stands in the record: what comes of it within the same transaction is
 * recorded after it, a cause before its effect.
 */
interface Following extends ApplicationEventListener<Act>, Ordered {

  @Override
  default int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
