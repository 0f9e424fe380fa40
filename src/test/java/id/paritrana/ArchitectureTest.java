package id.paritrana;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each room may use what stands here for it, and nothing else. */
class ArchitectureTest {

  private static final String ROOT = "id.paritrana.";

  /** What the annotation processors write. */
  private static final Pattern GENERATED = Pattern.compile(".*/\\$[^/]*");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.matches(GENERATED))
          .importPackages("id.paritrana");

  /** What every room but the scoring engine stands on. */
  private static final List<String> GROUND =
      List.of(
          "java..",
          "jakarta.inject..",
          "jakarta.transaction..",
          "jakarta.annotation..",
          "io.micronaut.aop..",
          "io.micronaut.context..",
          "io.micronaut.core..",
          "io.micronaut.data..",
          "io.micronaut.inject..",
          "io.micronaut.runtime..",
          "io.micronaut.transaction..",
          "io.micronaut.validation..",
          "org.apache.commons.codec..",
          "org.jspecify..",
          "org.slf4j..");

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry(
              "scoring",
              List.of("java..", "org.jspecify..", "org.yaml.snakeyaml..", "org.hipparchus..")),
          Map.entry("identity", with("com.password4j..")),
          Map.entry("award", with("com.fasterxml.jackson..", "com.github.benmanes.caffeine..")),
          Map.entry("nomination", GROUND),
          Map.entry("indicator", with("de.siegmar.fastcsv..")),
          Map.entry("verification", GROUND),
          Map.entry("assessment", GROUND),
          Map.entry("decision", with("com.github.benmanes.caffeine..")),
          Map.entry(
              "publication",
              with(
                  "com.fasterxml.jackson..",
                  "com.github.benmanes.caffeine..",
                  "de.siegmar.fastcsv..")),
          Map.entry(
              "report",
              with(
                  "net.sf.jasperreports..",
                  "com.lowagie..",
                  "com.google.zxing..",
                  "com.github.weisj.jsvg..",
                  "javax.imageio..",
                  "org.bouncycastle..",
                  "javax.imageio..",
                  "javax.security.auth.x500..",
                  "org.apache.commons..")),
          Map.entry("audit", with("com.fasterxml.jackson..")),
          Map.entry("workflow", with("org.camunda..", "io.micronaut.scheduling..", "javax.sql..")),
          Map.entry("demonstration", with("com.fasterxml.jackson..")),
          Map.entry(
              "web",
              with(
                  "io.micronaut..",
                  "io.netty..",
                  "io.swagger..",
                  "gg.jte..",
                  "reactor..",
                  "org.reactivestreams..",
                  "com.github.benmanes.caffeine..",
                  "com.nimbusds..",
                  "javax.crypto..",
                  "javax.xml.stream..",
                  "com.fasterxml.jackson..")),
          Map.entry("cli", with("picocli..", "com.fasterxml.jackson..", "de.siegmar.fastcsv..")));

  /** The rooms, lowest first; rooms of one line do not know each other. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("scoring", "identity"),
          Set.of("award"),
          Set.of("nomination"),
          Set.of("indicator"),
          Set.of("verification"),
          Set.of("assessment"),
          Set.of("decision"),
          Set.of("report"),
          Set.of("publication", "audit"),
          Set.of("workflow"),
          Set.of("web", "cli", "demonstration"));

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyLowerRoomsAndItsOwnLibraries() {
    return allowed().entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(ROOT + room.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat(
                                resideInAnyPackage(room.getValue().toArray(String[]::new))
                                    .or(JavaClass.Predicates.equivalentTo(Object[].class)))
                            .check(PROGRAM)));
  }

  @Test
  void everyClassStandsInARoom() {
    Set<String> outside =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()).split("\\.")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    outside.removeIf(room -> LEVELS.stream().anyMatch(level -> level.contains(room)));

    assertThat(outside).isEqualTo(Set.of());
  }

  private static Map<String, List<String>> allowed() {
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    List<String> below = new ArrayList<>();
    for (Set<String> level : LEVELS) {
      for (String room : level) {
        List<String> packages = new ArrayList<>(LIBRARIES.get(room));
        packages.add(ROOT + room + "..");
        if (!room.equals("scoring")) {
          packages.addAll(below);
        }
        allowed.put(room, packages);
      }
      level.forEach(room -> below.add(ROOT + room + ".."));
    }
    return allowed;
  }

  private static List<String> with(String... more) {
    return Stream.concat(GROUND.stream(), Stream.of(more)).toList();
  }
}
