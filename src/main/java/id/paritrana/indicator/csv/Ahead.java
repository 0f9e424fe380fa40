package id.paritrana.indicator.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** Reads a few thousand elements ahead in a thread of its own, so that reading and use overlap. */
final class Ahead<T> implements AutoCloseable {
  private static final int BATCH = 1024;
  private static final int BATCHES = 8;

  private final BlockingQueue<Batch<T>> read = new ArrayBlockingQueue<>(BATCHES);
  private final Thread reader;

  private sealed interface Batch<T> {

    /** Some elements; none at the end. */
    record Elements<T>(List<T> elements) implements Batch<T> {}

    /** Reading broke. */
    record Broken<T>(RuntimeException why) implements Batch<T> {}
  }

  /** Starts to read. */
  Ahead(Iterator<T> source) {
    this.reader = Thread.ofPlatform().daemon().name("read-ahead").start(() -> fill(source));
  }

  private void fill(Iterator<T> source) {
    try {
      read.put(elements(source));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Batch<T> elements(Iterator<T> source) throws InterruptedException {
    List<T> batch = new ArrayList<>(BATCH);
    Batch<T> end = new Batch.Elements<>(List.of());
    try {
      while (source.hasNext()) {
        batch.add(source.next());
        if (batch.size() == BATCH) {
          read.put(new Batch.Elements<>(batch));
          batch = new ArrayList<>(BATCH);
        }
      }
    } catch (RuntimeException why) {
      end = new Batch.Broken<>(why);
    }
    if (!batch.isEmpty()) {
      read.put(new Batch.Elements<>(batch));
    }
    return end;
  }

  /** Hands over all elements in their order; then throws what reading threw. */
  void forEach(Consumer<T> use) {
    while (true) {
      switch (next()) {
        case Batch.Elements<T>(List<T> elements) when elements.isEmpty() -> {
          return;
        }
        case Batch.Elements<T>(List<T> elements) -> elements.forEach(use);
        case Batch.Broken<T>(RuntimeException why) -> throw why;
      }
    }
  }

  private Batch<T> next() {
    try {
      return read.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Batch.Broken<>(new IllegalStateException("interrupted", stopped));
    }
  }

  /** Stops reading and waits until the source is not used any more. */
  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
