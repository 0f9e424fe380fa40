package id.paritrana.workflow;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;

/** Tells a collision of two deeds from a breakage: nothing is wrong, one of them came second. */
public final class Collisions {

  private Collisions() {}

  /**
   * Whether the deed was undone because somebody else changed the same row or step at the same
   * moment, or held it for too long, or because the database chose it to end a deadlock.
   */
  public static boolean caused(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(
            each ->
                each instanceof OptimisticLockException
                    || each instanceof OptimisticLockingException
                    || each instanceof SQLTransactionRollbackException
                    || each instanceof SQLTimeoutException);
  }
}
