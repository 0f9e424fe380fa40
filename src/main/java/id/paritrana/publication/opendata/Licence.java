package id.paritrana.publication.opendata;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/**
 * Under which licence this installation publishes its data.
 *
 * @param name as licences are called by programs, such as CC-BY-4.0 (an SPDX identifier)
 * @param title for people
 * @param address of its text
 */
@ConfigurationProperties("paritrana.open-data.licence")
public record Licence(String name, String title, URI address) {}
