package id.paritrana.web.edition;

import id.paritrana.award.Phrase;
import id.paritrana.award.WordingDraft;
import id.paritrana.web.Form;

/** Reads the words of an edition's documents from a form. */
final class WordingForm {

  private WordingForm() {}

  static WordingDraft read(Form form) {
    return new WordingDraft(
        phrase(form, "title"),
        phrase(form, "opening"),
        phrase(form, "citation"),
        phrase(form, "closing"),
        form.text("town"),
        form.text("numbering"),
        form.text("letterhead"),
        form.text("address"));
  }

  static Phrase phrase(Form form, String field) {
    return new Phrase(form.text(field + "-id"), form.text(field + "-en"));
  }
}
