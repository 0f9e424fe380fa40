package id.paritrana.report;

import java.time.Instant;

/**
 * What a file says about itself.
 *
 * @param created moment that the report itself bears, so that two prints agree
 */
record Imprint(String title, String author, String subject, Instant created) {}
