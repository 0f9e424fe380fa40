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
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nobody try passwords of many accounts from one address: so many failures within a while, and
 * the address waits for its end, whatever it sends then. Each node counts for itself, in memory. An
 * address of IPv6 is counted by its network, the first 64 bits.
 */
@Singleton
final class SignInLimit {

  private static final int MOST_ADDRESSES = 100_000;
  private static final int NETWORK_BYTES = 8;
  private static final String FORWARDED = "X-Forwarded-For";

  /** An address of IPv6 in brackets, or another one before a port: {@code 203.0.113.7:4711}. */
  private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](?::\\d+)?|([^:]+):\\d+");

  private static final Logger LOG = LoggerFactory.getLogger(SignInLimit.class);

  private final SigningIn signingIn;
  private final Settings settings;
  private final Clock clock;
  private final Cache<String, AtomicInteger> tried;
  private final AtomicBoolean warned = new AtomicBoolean();

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
   *     own sender last in {@code X-Forwarded-For}, with or without its port; else anybody could
   *     write there what they like
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
    String told = told(request);
    if (told != null && !settings.behindProxy() && !warned.getAndSet(true)) {
      LOG.warn(
          "{} came with a sign-in, but paritrana.sign-in.behind-proxy is false: all who come"
              + " through a proxy count as one address, and {} failures of theirs keep everybody"
              + " out",
          FORWARDED,
          settings.failures());
    }
    return told == null || !settings.behindProxy()
        ? network(request.getRemoteAddress().getAddress())
        : network(told);
  }

  /** What was written last, without the port that some proxies add. */
  private static @Nullable String told(HttpRequest<?> request) {
    String all = String.join(",", request.getHeaders().getAll(FORWARDED));
    String last = all.substring(all.lastIndexOf(',') + 1).strip();
    Matcher port = WITH_PORT.matcher(last);
    String told = port.matches() ? Objects.requireNonNullElse(port.group(1), port.group(2)) : last;
    return told.isEmpty() ? null : told;
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
