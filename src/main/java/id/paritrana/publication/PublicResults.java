package id.paritrana.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.decision.Correction;
import id.paritrana.decision.ObjectionSummaries;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealedVersions;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Organisation;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Scheme;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is public, and nothing else.
 *
 * <p>A version of a result changes only when a certificate is revoked, so that it stays in memory
 * under its row and the number of revocations, and the list of all under what the table of them
 * says of itself; every node asks the database for these. What a correction is to change is not
 * looked at before it has a row of its own.
 */
@Singleton
public class PublicResults {

  private static final int MOST_KNOWN = 5_000;

  private final PublishedResults results;
  private final Register register;
  private final Rounds rounds;
  private final SealedVersions versions;
  private final Background background;
  private final Cache<Known, Result> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).expireAfterWrite(Duration.ofHours(1)).build();
  private final Cache<PublicState, List<Result>> lists =
      Caffeine.newBuilder().maximumSize(2).expireAfterWrite(Duration.ofHours(1)).build();

  PublicResults(
      PublishedResults results,
      Register register,
      Rounds rounds,
      SealedVersions versions,
      Background background) {
    this.results = results;
    this.register = register;
    this.rounds = rounds;
    this.versions = versions;
    this.background = background;
  }

  private record Known(PublishedResult published, long revoked) {}

  /**
   * The published result of one category.
   *
   * @param weights who set the weights: a decree, or "illustrative"
   * @param ranking everybody whom the plenary ranked, best first
   * @param objections how many there were, against what, and what came of them
   * @param version of the sealed result
   * @param superseding what it corrects of an earlier version that was public; empty without one
   * @param changedAt when it was published, or a certificate of it revoked, whichever came last
   */
  public record Result(
      Edition edition,
      Category category,
      String weights,
      Instant publishedAt,
      List<Ranked> ranking,
      List<ObjectionSummaries.Line> objections,
      int version,
      Optional<Superseding> superseding,
      Instant changedAt) {

    public Result {
      ranking = List.copyOf(ranking);
      objections = List.copyOf(objections);
    }

    /** Those whose place lies within the category's quota, best first. */
    public List<Ranked> winners() {
      return ranking.stream().filter(this::isWon).toList();
    }

    /** Whether a place in it lies within the category's quota. */
    public boolean isWon(Ranked ranked) {
      return ranked.place() <= category.winners();
    }

    /** In which the assessment period ended. */
    public int year() {
      return edition.periodTo().getYear();
    }

    /** The address of its page, from the root. */
    public String path() {
      return "/results/" + edition.code() + "/" + category.code();
    }

    /** The address at which this version stays, whatever supersedes it. */
    public String versionPath() {
      return path() + "/versions/" + version;
    }

    public boolean isIllustrative() {
      return edition.provenance() == Edition.Provenance.ILLUSTRATIVE || hasIllustrativeWeights();
    }

    public boolean hasIllustrativeWeights() {
      return weights.equals(Scheme.ILLUSTRATIVE);
    }
  }

  /**
   * A ranked nominee, as everybody may read it.
   *
   * @param nomination its number
   * @param score as it was printed for the plenary; empty where the run gave none
   * @param certificate its number; empty where none was issued
   * @param holds whether the certificate was not revoked
   */
  public record Ranked(
      String nomination,
      int place,
      Organisation nominee,
      @Nullable BigDecimal score,
      String certificate,
      boolean holds) {}

  /**
   * That a result supersedes an earlier one.
   *
   * @param version that it supersedes
   * @param correction why, and what was corrected
   * @param changes the ranked nominees before and after, best first by what holds now
   */
  public record Superseding(int version, Correction correction, List<Changed> changes) {

    public Superseding {
      changes = List.copyOf(changes);
    }

    /** Whose figure or mark was corrected; empty where the ranks alone were. */
    public Optional<Organisation> nominee() {
      return changes.stream()
          .filter(each -> each.line().nomination().id().equals(correction.nominationId()))
          .map(Changed::nominee)
          .findFirst();
    }
  }

  /** A nominee before and after a correction. */
  public record Changed(Organisation nominee, RankChanges.Line line) {

    /** Whether its score or its place is another one. */
    public boolean isOther() {
      return line.isMoved() || !Objects.equals(line.scoreBefore(), line.scoreAfter());
    }
  }

  /** All published results, the latest first. */
  @ReadOnly
  public List<Result> all() {
    return lists.get(results.state(), _ -> kept(results.listCounting()));
  }

  /**
   * The results that became public last, the latest first.
   *
   * @param most how many at most; not negative
   */
  @ReadOnly
  public List<Result> latest(int most) {
    return kept(results.latest(most));
  }

  /** The published result of a category, or empty while there is none. */
  @ReadOnly
  public Optional<Result> of(long categoryId) {
    return results.last(categoryId).map(r -> kept(r, register.revoked()));
  }

  /** A version of a published result, superseded or not; empty where it was never public. */
  @ReadOnly
  public Optional<Result> of(long categoryId, int version) {
    return results
        .findByCategoryIdAndVersion(categoryId, version)
        .map(r -> kept(r, register.revoked()));
  }

  /** Whether everybody may read the version. */
  @ReadOnly
  public boolean isPublic(long categoryId, int version) {
    return results.findByCategoryIdAndVersion(categoryId, version).isPresent();
  }

  private List<Result> kept(List<PublishedResult> published) {
    long revoked = register.revoked();
    return published.stream().map(each -> kept(each, revoked)).toList();
  }

  private Result kept(PublishedResult published, long revoked) {
    return known.get(new Known(published, revoked), _ -> result(published));
  }

  private Result result(PublishedResult published) {
    Rounds.Place place = rounds.of(published.categoryId());
    List<Winners.Ranked> ranked = versions.ranking(place, published.version());
    List<Nomination> nominations = ranked.stream().map(Winners.Ranked::nomination).toList();
    Map<Long, Organisation> nominees = background.nominees(nominations);
    Map<Long, Register.Entry> issued = issued(nominations, published);
    return new Result(
        place.edition(),
        place.category(),
        background.weights(published.categoryId()),
        published.publishedAt(),
        ranked.stream()
            .map(
                r ->
                    ranked(
                        r,
                        nominees.get(r.nomination().nomineeId()),
                        r.place() <= place.category().winners()
                            ? issued.get(r.nomination().id())
                            : null))
            .toList(),
        background.objections(published.categoryId()),
        published.version(),
        superseding(place, published),
        changedAt(published, issued.values()));
  }

  private static Instant changedAt(PublishedResult published, Collection<Register.Entry> issued) {
    return Stream.concat(
            Stream.of(published.publishedAt()),
            issued.stream()
                .map(Register.Entry::revocation)
                .filter(Objects::nonNull)
                .map(Revocation::revokedAt))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Optional<Superseding> superseding(Rounds.Place place, PublishedResult published) {
    List<PublishedResult> earlier =
        results.findByCategoryIdOrderByVersion(published.categoryId()).stream()
            .filter(each -> each.version() < published.version())
            .toList();
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    List<RankChanges.Line> lines = versions.changes(place, published.version());
    Map<Long, Organisation> nominees =
        background.nominees(lines.stream().map(RankChanges.Line::nomination).toList());
    return versions
        .correction(place, published.version())
        .map(
            correction ->
                new Superseding(
                    earlier.getLast().version(),
                    correction,
                    lines.stream()
                        .map(line -> new Changed(nominees.get(line.nomination().nomineeId()), line))
                        .toList()));
  }

  private static Ranked ranked(
      Winners.Ranked decided, Organisation nominee, Register.@Nullable Entry issued) {
    return new Ranked(
        decided.nomination().number(),
        decided.place(),
        nominee,
        decided.score(),
        issued == null ? "" : issued.certificate().number(),
        issued != null && issued.revocation() == null);
  }

  /** Of each winner the last one that speaks of this version or of an earlier one. */
  private Map<Long, Register.Entry> issued(
      List<Nomination> nominations, PublishedResult published) {
    return register.entries(nominations.stream().map(Nomination::id).toList()).stream()
        .filter(entry -> entry.certificate().kind() == Certificate.Kind.WINNER)
        .filter(entry -> entry.certificate().version() <= published.version())
        .filter(entry -> entry.isHeldAt(published.publishedAt()))
        .collect(
            Collectors.toMap(
                entry -> entry.certificate().nominationId(),
                Function.identity(),
                BinaryOperator.maxBy(
                    Comparator.comparingInt(entry -> entry.certificate().version()))));
  }
}
