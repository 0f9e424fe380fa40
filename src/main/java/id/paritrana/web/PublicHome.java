package id.paritrana.web;

import id.paritrana.nomination.OpenCalls;
import id.paritrana.publication.PublicResults;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Gathers what the first page tells everybody who has not signed in. */
@Singleton
public class PublicHome {

  private static final int LATEST = 3;

  private final OpenCalls calls;
  private final PublicResults results;

  PublicHome(OpenCalls calls, PublicResults results) {
    this.calls = calls;
    this.results = results;
  }

  /**
   * @param calls that stand open, those that close first in front
   * @param results published last, at most three
   */
  public record View(List<OpenCalls.Call> calls, List<PublicResults.Result> results) {

    public View {
      calls = List.copyOf(calls);
      results = List.copyOf(results);
    }
  }

  View at(Instant now) {
    return new View(calls.at(now), results.latest(LATEST));
  }
}
