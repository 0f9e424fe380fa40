package id.paritrana.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.EvidenceStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Reading all files keeps a node busy, so one reader has it done at a time. */
@OnEachDatabase
class VerifyingFilesTest {

  private final Stage stage;

  VerifyingFilesTest(Database database) {
    stage = new Stage(database.portal());
  }

  @Test
  void whoComesWhileFilesAreReadIsToldToWaitAndServedAfterwards() throws Exception {
    Edition edition = stage.openEdition("provincial");
    new Deeds(stage).submit(stage.category(edition, "kabkota"), 500);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    VerifyingRecord record = record(new SlowStore(stage.bean(EvidenceStore.class), reading, goOn));
    try (ExecutorService others = Executors.newSingleThreadExecutor()) {
      Future<Outcome<List<Compared>>> first = others.submit(() -> record.files(stage.organiser()));
      reading.await();

      assertThat(record.files(stage.organiser()))
          .isEqualTo(Outcome.refused(Refusal.tooOften("audit.files-being-read", Map.of())));

      goOn.countDown();
      assertThat(first.get().orThrow()).hasSize(1);
      assertThat(record.files(stage.organiser()).orThrow()).isEqualTo(first.get().orThrow());
    }
  }

  /** Says when it is read, and goes on when it is told to. */
  private record SlowStore(EvidenceStore store, CountDownLatch reading, CountDownLatch goOn)
      implements EvidenceStore {

    @Override
    public void keep(String sha256, byte[] bytes) {
      store.keep(sha256, bytes);
    }

    @Override
    public byte[] read(String sha256) {
      return store.read(sha256);
    }

    @Override
    public Optional<String> fingerprint(String sha256) {
      reading.countDown();
      try {
        goOn.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return store.fingerprint(sha256);
    }
  }

  private VerifyingRecord record(EvidenceStore store) {
    return new VerifyingRecord(
        stage.bean(VerifyingChain.class),
        stage.bean(RecordedSeals.class),
        stage.bean(VerifyingRegister.class),
        new VerifyingFiles(stage.bean(TableRows.class), store, stage.bean(Editions.class)),
        stage.bean(ReadingAudit.class));
  }
}
