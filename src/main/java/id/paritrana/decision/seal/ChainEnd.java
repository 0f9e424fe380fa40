package id.paritrana.decision.seal;

/**
 * The last record of the chain of deeds.
 *
 * @param id of the record
 * @param hash SHA-256 that links it to all before, in hexadecimal
 */
public record ChainEnd(long id, String hash) {

  /** Tells the end of the chain as the open transaction sees it; the room of records does. */
  @FunctionalInterface
  public interface Telling {
    ChainEnd now();
  }
}
