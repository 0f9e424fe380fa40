package id.paritrana.report;

import org.jspecify.annotations.Nullable;

/**
 * Who signs a document.
 *
 * @param position office held, which may run over several lines
 * @param name name line with titles
 * @param identity a line under the name, such as a rank or service number, or null for none
 */
public record Signatory(String position, String name, @Nullable String identity) {}
