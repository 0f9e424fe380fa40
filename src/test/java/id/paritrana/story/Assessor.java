package id.paritrana.story;

import java.util.List;

/** Sits on the panel: declares, marks and hands in. */
record Assessor(Person person) {

  private static final List<String> CRITERIA =
      List.of("regulation", "innovation", "understanding", "leader-presence");

  void takeUp(String nominee) {
    person.open("/");
    person.follow("Nilai para nomine");
    person.follow("Nyatakan: " + nominee);
  }

  /** Declares to be free of conflict, which opens the dossier. */
  void open(String nominee) {
    takeUp(nominee);
    person.main().tick("stance", "NONE").press("Nyatakan");
    person.told("Pernyataan dicatat; berkas terbuka.");
  }

  void declareConflict(String reason) {
    person.main().tick("stance", "CONFLICTED").fill("reason", reason).press("Nyatakan");
    person.told("Benturan kepentingan dicatat");
  }

  /** Marks by rubric, each with its reason, saved as a draft. */
  void mark(int regulation, int innovation, int understanding, int presence) {
    List<Integer> points = List.of(regulation, innovation, understanding, presence);
    for (int i = 0; i < points.size(); i++) {
      String criterion = CRITERIA.get(i);
      Part card = person.part("#criterion-" + criterion);
      card.tick("level-" + criterion, points.get(i).toString())
          .fill("reason-" + criterion, "Sesuai berkas dan wawancara.")
          .press("Simpan draf");
      card.sees("Tersimpan");
    }
  }

  void handIn() {
    person.part("#handing-in").confirm("Serahkan nilai");
    person.told("Nilai diserahkan.");
  }
}
