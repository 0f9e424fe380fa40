package id.paritrana.web;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of the menu and who sees each; what a page shows is checked again by its room. */
public final class Navigation {

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("editions.title", "/editions", Set.of(Role.values())),
          new Entry("assessing.title", "/assessment", Set.of(Role.ASSESSOR)),
          new Entry(
              "navigation.nominations",
              "/nominations",
              Set.of(Role.NOMINATOR, Role.ORGANISER, Role.VERIFIER, Role.OBSERVER)),
          new Entry("navigation.verification", "/verification", Set.of(Role.VERIFIER)),
          new Entry(
              "objections.title",
              "/objections",
              Set.of(Role.VERIFIER, Role.ORGANISER, Role.OBSERVER)),
          new Entry("navigation.results", "/results", Set.of()),
          new Entry("navigation.certificates", "/certificates", Set.of()),
          new Entry("navigation.audit", "/audit", Set.of(Role.OBSERVER, Role.ORGANISER)),
          new Entry("navigation.accounts", "/accounts", Set.of(Role.ADMINISTRATOR)),
          new Entry("navigation.organisations", "/organisations", Set.of(Role.ADMINISTRATOR)));

  private Navigation() {}

  /** The menu of a reader; the public has one too. */
  public static List<Entry> of(@Nullable Actor actor) {
    return ENTRIES.stream().filter(entry -> entry.isFor(actor)).toList();
  }

  static List<Entry> all() {
    return ENTRIES;
  }

  /**
   * One entry of the menu.
   *
   * @param text key of its text
   * @param roles who sees it; empty for everybody, the public too
   */
  public record Entry(String text, String path, Set<Role> roles) {
    boolean isFor(@Nullable Actor actor) {
      return roles.isEmpty() || (actor != null && roles.stream().anyMatch(actor::is));
    }
  }
}
