package id.paritrana.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.paritrana.identity.Organisation;
import id.paritrana.indicator.DenominatorKind;
import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files under {@code demonstration/}: published figures with their sources, and names that are
 * made up.
 */
@Singleton
class DemonstrationFiles {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

  private final ResourceResolver resources;

  DemonstrationFiles(ResourceResolver resources) {
    this.resources = resources;
  }

  /** The national edition of the five provinces. */
  record Kalimantan(List<Province> provinces, Choice choice) {}

  /** A province with what texts say of it. */
  record Province(
      String code,
      String name,
      ZoneId zone,
      List<Published> figures,
      @Nullable List<Said> quotes) {}

  /** A published figure: a count, a ratio, or a percentage alone. */
  record Published(
      String code,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable BigDecimal percent,
      @Nullable DenominatorKind kind,
      LocalDate asOf,
      String source) {}

  /** One of several published values of the coverage. */
  record Said(
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      BigDecimal low,
      BigDecimal high,
      DenominatorKind kind,
      LocalDate asOf,
      String source) {}

  /** What the verifier decided between contradicting values, and why. */
  record Choice(String province, String reason) {}

  /** The provincial edition; regions in the published order of rank, then the others. */
  record Kaltim(
      long seed,
      List<Region> regions,
      String vulnerableSource,
      Map<String, List<String>> companies) {}

  /**
   * A regency or city.
   *
   * @param vulnerable the published number of vulnerable workers protected, where there is one
   */
  record Region(
      String code, String name, Organisation.Kind kind, @Nullable BigDecimal vulnerable) {}

  Kalimantan kalimantan() {
    return read("kalimantan.yaml", Kalimantan.class);
  }

  Kaltim kaltim() {
    return read("kaltim.yaml", Kaltim.class);
  }

  byte[] bytes(String name) {
    try (InputStream file = open(name)) {
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private <T> T read(String name, Class<T> type) {
    try (InputStream file = open(name)) {
      return YAML.readValue(file, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private InputStream open(String name) {
    return resources.getResourceAsStream("classpath:demonstration/" + name).orElseThrow();
  }
}
