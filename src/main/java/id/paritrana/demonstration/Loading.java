package id.paritrana.demonstration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * The mark that the editions are being loaded. One that nobody works under any more was left by an
 * interruption.
 */
@MappedEntity("demonstration_loading")
record Loading(@Id int id, Instant begunAt) {

  /** There is one at most. */
  static final int ONLY = 1;
}
