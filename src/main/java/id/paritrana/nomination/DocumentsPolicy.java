package id.paritrana.nomination;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each kind of document that the category requires is attached at least once. */
@Singleton
class DocumentsPolicy implements SubmissionPolicy {

  private final Evidences evidences;

  DocumentsPolicy(Evidences evidences) {
    this.evidences = evidences;
  }

  @Override
  public List<Refusal> missing(Nomination nomination, Category category) {
    Set<DocumentKind> lacking = EnumSet.noneOf(DocumentKind.class);
    lacking.addAll(category.requiredDocuments());
    evidences.findByNominationIdOrderById(nomination.id()).forEach(e -> lacking.remove(e.kind()));
    return lacking.stream()
        .map(
            kind ->
                Refusal.invalid("documents", "nomination.document-missing", Map.of("kind", kind)))
        .toList();
  }
}
