package id.paritrana.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.paritrana.identity.Role;
import id.paritrana.publication.PublicFile;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The operations of the API as the build described them, each with who may use it. */
@Singleton
public final class ApiOperations {

  private static final String FILE = "classpath:META-INF/swagger/paritrana-award-1.yml";

  /** Who asks is known by the token; the description takes it for a parameter. */
  private static final String CALLER = "actor";

  private final PublicFile description;
  private final Router router;
  private final Supplier<List<Group>> groups = SupplierUtil.memoized(this::grouped);

  ApiOperations(ResourceResolver resources, Router router) throws IOException {
    try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
      description = PublicFile.text(file.readAllBytes(), null);
    }
    this.router = router;
  }

  /** The operations on one kind of thing, by their paths. */
  public record Group(String name, List<Operation> operations) {}

  /**
   * One operation.
   *
   * @param summary in English, as the description says it
   * @param parameters that follow the path in the address
   * @param secured the roles and rules that the program holds the operation to
   */
  public record Operation(
      String method, String path, String summary, List<String> parameters, Set<String> secured) {

    /** Whether nobody needs to sign in. */
    public boolean isOpen() {
      return secured.contains(SecurityRule.IS_ANONYMOUS);
    }

    /** The roles of which a person needs one; none where signing in is enough. */
    public Set<Role> roles() {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      Arrays.stream(Role.values())
          .filter(role -> secured.contains(role.name()))
          .forEach(roles::add);
      return roles;
    }
  }

  /** The OpenAPI description, which the build wrote. */
  PublicFile description() {
    return description;
  }

  /** Everything that it describes, by the names of the groups. */
  List<Group> groups() {
    return groups.get();
  }

  private List<Group> grouped() {
    Map<String, Set<String>> secured =
        router
            .uriRoutes()
            .collect(
                Collectors.toMap(
                    route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate(),
                    ApiOperations::secured,
                    (one, _) -> one));
    Map<String, List<Operation>> groups = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : read().get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        groups
            .computeIfAbsent(operation.getValue().at("/tags/0").asText(), _ -> new ArrayList<>())
            .add(
                operation(
                    method,
                    path.getKey(),
                    operation.getValue(),
                    secured.getOrDefault(method + " " + path.getKey(), Set.of())));
      }
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  /** What the method says, or else its controller. */
  private static Set<String> secured(UriRouteInfo<?, ?> route) {
    return route
        .getAnnotationMetadata()
        .getValue(Secured.class, String[].class)
        .map(Set::of)
        .orElse(Set.of());
  }

  private static Operation operation(
      String method, String path, JsonNode described, Set<String> secured) {
    return new Operation(
        method,
        path,
        described.path("summary").asText(),
        StreamSupport.stream(described.path("parameters").spliterator(), false)
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .map(parameter -> parameter.path("name").asText())
            .filter(name -> !name.equals(CALLER))
            .toList(),
        secured);
  }

  private JsonNode read() {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(description.content());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
