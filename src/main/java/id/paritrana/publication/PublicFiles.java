package id.paritrana.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what everybody may read in memory, so that it is made once and not for each reader. What is
 * asked for is looked up under what the tables say at that moment: no node has to be told that
 * anything changed. Nothing that needs an account may come here.
 */
@Singleton
public class PublicFiles {

  private static final long MOST_BYTES = 64_000_000;

  private final PublishedResults results;
  private final Cache<Key, PublicFile> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key _, PublicFile file) -> file.weight())
          .expireAfterWrite(Duration.ofHours(1))
          .build();

  PublicFiles(PublishedResults results) {
    this.results = results;
  }

  private record Key(String name, @Nullable PublicState state) {}

  /**
   * A text that depends on anything public: made anew when something was published, superseded or
   * revoked since it was kept.
   *
   * @param name with all that tells the text from others, such as its language
   * @param made called once for each state; whatever it throws is thrown, and nothing is kept
   */
  @ReadOnly
  public PublicFile current(String name, Supplier<byte[]> made) {
    PublicState state = results.state();
    return kept.get(new Key(name, state), _ -> PublicFile.text(made.get(), state.changedAt()));
  }

  /**
   * A file that stays as it is for good.
   *
   * @param hash of what it was made from
   */
  PublicFile lasting(String hash, Supplier<PublicFile> made) {
    return kept.get(new Key(hash, null), _ -> made.get());
  }
}
