package id.paritrana.nomination;

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
}
