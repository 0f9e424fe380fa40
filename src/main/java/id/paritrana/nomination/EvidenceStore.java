package id.paritrana.nomination;

import java.util.Optional;

/**
 * Where the bytes of documents lie, by their hash; every node of the program reaches the same
 * store.
 */
public interface EvidenceStore {

  /** Keeps the bytes; keeping the same bytes again changes nothing. */
  void keep(String sha256, byte[] bytes);

  /**
   * @throws NoSuchNomination when nothing is kept under the hash
   */
  byte[] read(String sha256);

  /**
   * The SHA-256 that the bytes under a hash have now, read piece by piece; empty when none can be
   * read there, as under a text that is no hash.
   */
  Optional<String> fingerprint(String sha256);
}
