package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody may enter by a door that nobody thought about. */
class RoutesTest {

  /** The library's own, which its settings close or open. */
  private static final Set<String> LIBRARY = Set.of("/health", "/prometheus");

  private static final Set<String> PUBLIC =
      Set.of(
          "GET /",
          "GET /.well-known/jwks.json",
          "GET /api",
          "GET /api/v1/certificates/{number}",
          "GET /api/v1/editions/{edition}/decree-annex",
          "GET /api/v1/openapi.yml",
          "GET /api/v1/results",
          "GET /api/v1/results/{edition}/{category}",
          "GET /api/v1/results/{edition}/{category}/bundle.zip",
          "GET /assets/{version}/{name}",
          "GET /favicon.ico",
          "GET /certificates",
          "GET /certificates/check",
          "GET /certificates/{number}",
          "GET /certificates/{number}/certificate.pdf",
          "GET /editions/{edition}/decree-annex.pdf",
          "GET /nominees/{code}",
          "GET /open-data",
          "GET /open-data/{edition}",
          "GET /open-data/{edition}/{file}",
          "GET /regions",
          "GET /regions/{region}",
          "GET /robots.txt",
          "GET /sitemap.xml",
          "GET /language/{code}",
          "GET /login",
          "GET /results",
          "GET /results.atom",
          "GET /results/{edition}",
          "GET /results/{edition}/{category}",
          "GET /results/{edition}/{category}/bundle.zip",
          "GET /results/{edition}/{category}/sheet.pdf",
          "GET /results/{edition}/{category}/versions/{version:[1-9][0-9]*}",
          "GET /results/{edition}/{category}/versions/{version}/bundle.zip",
          "GET /results/{edition}/{category}/versions/{version}/sheet.pdf",
          "GET /results/{edition}/{category}/versions/{version}/sheet.xlsx",
          "GET /api/v1/results/{edition}/{category}/versions/{version}",
          "GET /api/v1/results/{edition}/{category}/versions/{version}/bundle.zip",
          "GET /results/{edition}/{category}/sheet.xlsx",
          "GET /nominations/{number}/score-sheet.pdf",
          "POST /api/v1/certificates/check",
          "POST /api/v1/certificates/{number}/token",
          "POST /api/v1/session",
          "POST /certificates/check",
          "POST /login");

  private final Router router = Database.H2.portal().bean(Router.class);

  @Test
  void everyRouteSaysWhoMayUseIt() {
    List<String> silent =
        routes().stream()
            .filter(route -> !route.isAnnotationPresent(Secured.class))
            .map(RoutesTest::name)
            .filter(name -> LIBRARY.stream().noneMatch(name::contains))
            .toList();

    assertThat(silent).isEmpty();
  }

  @Test
  void whoMayUseARouteIsARoleOrARuleThatExists() {
    Set<String> known = new TreeSet<>(Arrays.stream(Role.values()).map(Role::name).toList());
    known.addAll(List.of(SecurityRule.IS_ANONYMOUS, SecurityRule.IS_AUTHENTICATED));

    List<String> unknown =
        routes().stream()
            .filter(
                route ->
                    !known.containsAll(
                        List.of(route.getAnnotationMetadata().stringValues(Secured.class))))
            .map(RoutesTest::name)
            .filter(name -> LIBRARY.stream().noneMatch(name::contains))
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void onlyTheseRoutesAreOpenToThePublic() {
    Set<String> open = new TreeSet<>();
    for (UriRouteInfo<?, ?> route : routes()) {
      if (List.of(route.getAnnotationMetadata().stringValues(Secured.class))
          .contains(SecurityRule.IS_ANONYMOUS)) {
        open.add(name(route));
      }
    }

    assertThat(open).isEqualTo(new TreeSet<>(PUBLIC));
  }

  @Test
  void everyEntryOfTheMenuLeadsSomewhere() {
    List<String> gets =
        routes().stream()
            .filter(route -> route.getHttpMethod() == HttpMethod.GET)
            .map(route -> route.getUriMatchTemplate().toString())
            .toList();

    assertThat(Navigation.all()).extracting(Navigation.Entry::path).isSubsetOf(gets);
  }

  @Test
  void thePublicSeesNoEntryThatNeedsARole() {
    Organisation committee =
        new Organisation(1L, "C", "C", Organisation.Kind.COMMITTEE, "C", ZoneId.of("Asia/Jakarta"));
    Actor nominator = new Actor(1L, "N", committee, EnumSet.of(Role.NOMINATOR));

    assertThat(Navigation.of(null)).allMatch(entry -> entry.roles().isEmpty());
    assertThat(Navigation.of(nominator))
        .extracting(Navigation.Entry::path)
        .doesNotContain("/accounts", "/organisations");
  }

  private List<UriRouteInfo<?, ?>> routes() {
    List<UriRouteInfo<?, ?>> routes = new ArrayList<>(router.uriRoutes().toList());
    assertThat(routes).hasSizeGreaterThan(10);
    routes.removeIf(route -> route.getHttpMethod() == HttpMethod.HEAD);
    return routes;
  }

  private static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate();
  }
}
