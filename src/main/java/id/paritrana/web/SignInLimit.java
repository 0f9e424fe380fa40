package id.paritrana.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import id.paritrana.identity.Account;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.SigningIn;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody try passwords of many accounts from one address: so many failures within a while, and
 * the address waits for its end, whatever it sends then. Each node counts for itself, in memory. An
 * address of IPv6 is counted by its network, the first 64 bits.
 */
@Singleton
final class SignInLimit {

  private static final int MOST_ADDRESSES = 100_000;
  private static final int NETWORK_BYTES = 8;

  private final SigningIn signingIn;
  private final Settings settings;
  private final Clock clock;
  private final Cache<String, AtomicInteger> tried;

  SignInLimit(SigningIn signingIn, Settings settings, Clock clock) {
    this.signingIn = signingIn;
    this.settings = settings;
    this.clock = clock;
    this.tried =
        Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfter(Expiry.<String, AtomicInteger>creating((_, _) -> settings.within()))
            .build();
  }

  /**
   * @param failures that one address may have within that while; 1 and up
   * @param within counted from the first of them
   * @param behindProxy whether every request comes through a proxy that writes the address of its
   *     own sender last in {@code X-Forwarded-For}; else anybody could write there what they like
   */
  @ConfigurationProperties("paritrana.sign-in")
  record Settings(int failures, Duration within, boolean behindProxy) {}

  /**
   * Checks name and password, or refuses without. A try counts from its beginning, so that many at
   * once are not let through, and no longer when it succeeds.
   */
  Outcome<Account> signIn(HttpRequest<?> request, String username, String password) {
    String address = address(request);
    AtomicInteger count = tried.get(address, _ -> new AtomicInteger());
    if (count.incrementAndGet() > settings.failures()) {
      return Outcome.refused(Refusal.tooOften("signin.address", Map.of("minutes", left(address))));
    }
    Outcome<Account> outcome = signingIn.signIn(username, password, clock.instant());
    if (outcome instanceof Outcome.Done) {
      count.decrementAndGet();
    }
    return outcome;
  }

  /** How many minutes an address waits, rounded up. */
  private long left(String address) {
    Duration left =
        tried
            .policy()
            .expireVariably()
            .flatMap(each -> each.getExpiresAfter(address))
            .orElse(Duration.ZERO);
    return left.toMinutes() + 1;
  }

  private String address(HttpRequest<?> request) {
    String told = settings.behindProxy() ? told(request) : null;
    return told == null ? network(request.getRemoteAddress().getAddress()) : network(told);
  }

  private static @Nullable String told(HttpRequest<?> request) {
    String all = String.join(",", request.getHeaders().getAll("X-Forwarded-For"));
    String last = all.substring(all.lastIndexOf(',') + 1).strip();
    return last.isEmpty() ? null : last;
  }

  /** Only what is written as an address is looked at as one; a name would be asked for. */
  private static String network(String told) {
    try {
      return network(InetAddress.ofLiteral(told));
    } catch (IllegalArgumentException other) {
      return told;
    }
  }

  private static String network(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
        : address.getHostAddress();
  }
}
