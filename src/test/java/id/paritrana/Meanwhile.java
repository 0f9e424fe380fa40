package id.paritrana;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Lets several people act at the same time, one of them in the middle of the deed of another. */
public final class Meanwhile implements AutoCloseable {

  /** Longer than a deed takes, shorter than a database lets anybody wait for a lock. */
  private static final Duration HELD = Duration.ofSeconds(3);

  private final Stage stage;
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

  public Meanwhile(Stage stage) {
    this.stage = stage;
  }

  /** Begins what somebody else does, and goes on. */
  public <T> Future<T> begin(Callable<T> deed) {
    return people.submit(deed);
  }

  /**
   * Does the first in a transaction that stays open until the other is done, or for a while where
   * the other waits for it; the other begins when the first is done and not yet committed.
   *
   * @return the other
   */
  public Future<?> within(Runnable first, Runnable other) {
    CountDownLatch done = new CountDownLatch(1);
    Future<?> meanwhile =
        people.submit(
            () -> {
              done.await();
              other.run();
              return other;
            });
    open(
        () -> {
          first.run();
          done.countDown();
          never(meanwhile::isDone);
        });
    return meanwhile;
  }

  /** Runs in one transaction. */
  @SuppressWarnings("unchecked")
  public void open(Runnable deeds) {
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    transactions.executeWrite(
        status -> {
          deeds.run();
          return status;
        });
  }

  /** Lets the others come as far as they can; whether it does not come to this meanwhile. */
  public static boolean never(BooleanSupplier happens) {
    long end = System.nanoTime() + HELD.toNanos();
    while (!happens.getAsBoolean() && System.nanoTime() < end) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return !happens.getAsBoolean();
  }

  @Override
  public void close() {
    people.close();
  }
}
