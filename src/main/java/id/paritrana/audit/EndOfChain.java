package id.paritrana.audit;

import id.paritrana.decision.seal.ChainEnd;
import jakarta.inject.Singleton;

/** Tells those who seal a result on which record of deeds the seal is set. */
@Singleton
class EndOfChain implements ChainEnd.Telling {

  private final AuditHeads heads;

  EndOfChain(AuditHeads heads) {
    this.heads = heads;
  }

  @Override
  public ChainEnd now() {
    AuditHead head = heads.findByIdForUpdate(AuditTrail.HEAD);
    return new ChainEnd(head.lastId(), head.hash());
  }
}
