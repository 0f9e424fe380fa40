package id.paritrana.web;

import java.time.Instant;

/**
 * What a signed token says: who entered, when, and in which epoch of the account.
 *
 * @param key random; form tokens are bound to it, and renewal keeps it
 * @param began when the password was given
 * @param expires the token is good before this instant
 */
record Session(long accountId, int epoch, String key, Instant began, Instant expires) {}
