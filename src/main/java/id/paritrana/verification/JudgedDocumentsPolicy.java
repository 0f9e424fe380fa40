package id.paritrana.verification;

import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.RemovalPolicy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** A document that a verifier judged stays, so that the finding keeps what it speaks of. */
@Singleton
class JudgedDocumentsPolicy implements RemovalPolicy {

  private final Findings findings;

  JudgedDocumentsPolicy(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Optional<Refusal> fault(Evidence evidence) {
    return findings.existsByEvidenceId(evidence.id())
        ? Optional.of(Refusal.conflict("evidence.judged", Map.of("title", evidence.title())))
        : Optional.empty();
  }
}
