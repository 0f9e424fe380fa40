package id.paritrana.report;

import java.time.ZonedDateTime;

/**
 * What a signature field shows.
 *
 * @param signer whose signature it is
 * @param at when it was made, in the zone whose time the document shows
 * @param selfMade true where nobody but the signer vouches for the name, which the field then says
 */
public record SignatureReport(String signer, ZonedDateTime at, boolean selfMade) {}
