package id.paritrana.award;

import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the words of documents must keep to. */
@Singleton
class WordingRules {

  private final Categories categories;
  private final Wordings wordings;
  private final List<WordingPolicy> policies;

  WordingRules(Categories categories, Wordings wordings, List<WordingPolicy> policies) {
    this.categories = categories;
    this.wordings = wordings;
    this.policies = List.copyOf(policies);
  }

  List<Refusal> faults(Edition edition, WordingDraft draft) {
    List<Refusal> faults = new ArrayList<>();
    pair("title", draft.title(), 80, faults);
    pair("opening", draft.opening(), 80, faults);
    pair("citation", draft.citation(), 300, faults);
    pair("closing", draft.closing(), 120, faults);
    length("town", draft.town(), 60, faults);
    length("letterhead", draft.letterhead(), 200, faults);
    length("address", draft.address(), 250, faults);
    if (!draft.address().isEmpty() && draft.letterhead().isEmpty()) {
      faults.add(Refusal.invalid("letterhead", "wording.address-alone", Map.of()));
    }
    if (!draft.numbering().isEmpty()) {
      faults.addAll(
          Numbering.of(draft)
              .faults(edition, categories.findByEditionIdOrderByOrdinal(edition.id())));
    }
    WordingDraft before = wordings.of(edition.id());
    policies.forEach(policy -> policy.fault(edition, before, draft).ifPresent(faults::add));
    return faults;
  }

  /** Both languages or neither: nobody reads two documents that say different things. */
  static void pair(String field, Phrase phrase, int most, List<Refusal> faults) {
    length(field + "-id", phrase.id(), most, faults);
    length(field + "-en", phrase.en(), most, faults);
    if (phrase.id().isEmpty() != phrase.en().isEmpty()) {
      faults.add(
          Refusal.invalid(
              field + (phrase.id().isEmpty() ? "-id" : "-en"), "wording.both-languages", Map.of()));
    }
  }

  static void length(String field, String text, int most, List<Refusal> faults) {
    if (text.length() > most) {
      faults.add(
          Refusal.invalid(field, "wording.length", Map.of("given", text.length(), "most", most)));
    }
  }
}
