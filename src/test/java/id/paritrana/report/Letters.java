package id.paritrana.report;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Illustrative minutes, letters and reports for tests; nothing in them was ever decided. */
final class Letters {

  /** A name as long as any, with letters that not every font has. */
  static final String LONG =
      "Pemerintah Kabupaten Contoh Đặng Ţurcan Łódź-Ñandú dengan Nama yang Sangat Panjang Sekali"
          + " Sehingga Perlu Beberapa Baris untuk Mencetaknya Utuh tanpa Terpotong";

  private static final ZonedDateTime HELD =
      ZonedDateTime.of(2023, 6, 30, 9, 0, 0, 0, ZoneId.of("Asia/Makassar"));

  private Letters() {}

  static MinutesReport minutes() {
    return minutes(
        "Rapat dibuka oleh ketua. Usulan dibacakan satu per satu.\n\nDisepakati seluruhnya, dengan"
            + " satu perubahan.",
        5);
  }

  static MinutesReport minutes(String text, int nominees) {
    List<SeatLine> seats =
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                seat ->
                    new SeatLine(
                        seat,
                        seat == 6 ? "Ahli jaminan sosial" : "Kursi contoh",
                        seat == 8 ? null : seat == 6 ? LONG : "Nama Contoh " + seat,
                        seat == 9 ? "Berhalangan" : "Hadir"))
            .toList();
    return new MinutesReport(
        Samples.HEADING,
        "Pemerintah Kabupaten/Kota",
        PlenaryPurpose.CORRECTION,
        2,
        "X-2022-KABKOTA-K2: Angka Cakupan seluruh pekerja (Kabupaten Contoh 1). Alasan: " + LONG,
        HELD,
        "Ruang Rapat Contoh, Samarinda",
        HELD.plusHours(5),
        4,
        9,
        true,
        true,
        text,
        IntStream.rangeClosed(1, nominees).mapToObj(Letters::decision).toList(),
        seats,
        List.of(new DissentLine(5, "Serikat pekerja", "Peringkat 2 seharusnya tetap. " + LONG)),
        seats.stream()
            .limit(8)
            .map(seat -> new SigningSeat(seat.seat(), seat.office(), seat.holder()))
            .toList(),
        Samples.PROVENANCE.runHash(),
        Samples.letterhead());
  }

  private static DecisionLine decision(int i) {
    return new DecisionLine(
        i == 3 ? LONG : "Kabupaten Contoh " + i,
        "X-2022-KABKOTA-00" + i,
        "Peringkat " + i,
        i == 4 ? "tanpa peringkat" : "Peringkat " + i,
        i == 4,
        i == 4 ? "3 setuju, 1 menolak, 0 abstain" : null,
        i == 4 ? "Dokumen regulasinya dicabut setelah pleno daftar pendek. " + LONG : null);
  }

  static FeedbackReport feedback() {
    return feedback("Kabupaten Contoh Makmur", List.of(), true);
  }

  static FeedbackReport feedback(String nominee, List<FeedbackComment> more, boolean told) {
    List<FeedbackComment> comments = new ArrayList<>();
    comments.add(
        new FeedbackComment("Regulasi", "Peraturan daerah terbit, anggarannya dua tahun."));
    comments.add(new FeedbackComment("Inovasi", "Belum ada program bagi pekerja rentan."));
    comments.addAll(more);
    return new FeedbackReport(
        Samples.HEADING,
        "Pemerintah Kabupaten/Kota",
        nominee,
        "X-2022-KABKOTA-001",
        new BigDecimal("74.17"),
        4,
        10,
        told ? "Madya" : null,
        ResultState.PUBLISHED,
        told ? Samples.VERSION : null,
        true,
        List.of(
            line(1, "Regulasi", "25", "62.5", told),
            line(1, "Cakupan kepesertaan", "40", "70.86", told),
            line(2, "Cakupan seluruh segmen", "24", "71", told),
            line(3, LONG, "16", null, told),
            line(1, "Inovasi", "35", "100", told)),
        List.of(
            new Note(
                "Balok: separuh tengah dari 9 nomine lain; garis tegak: mediannya; belah ketupat:"
                    + " nilai nomine ini.")),
        List.of(
            new Note("2,35 poin ke nilai berikutnya yang lebih tinggi."),
            new Note("5,83 poin ke kelas Utama.")),
        List.of(
            new Note(
                "Pekerja aktif: bila 105.600 dan bukan 96.000, nilai akhir naik 2,84 poin menjadi"
                    + " 77,01."),
            new Note(
                "Inovasi: bila panel memberi 3,4 dan bukan 3, nilai akhir naik 1,50 poin menjadi"
                    + " 75,67.")),
        comments,
        Samples.PROVENANCE,
        Samples.letterhead());
  }

  private static FeedbackLine line(
      int depth, String label, String weight, @Nullable String score, boolean told) {
    BigDecimal own = score == null ? null : new BigDecimal(score);
    return new FeedbackLine(
        depth,
        label,
        new BigDecimal(weight),
        own,
        told ? range(0, 100, 54, 81, 68, own) : null,
        told ? "54 – 68 – 81" : "dirahasiakan");
  }

  static PanelReport panel() {
    return panel(6, 3);
  }

  static PanelReport panel(int nominees, int criteria) {
    List<String> columns = IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();
    return new PanelReport(
        Samples.HEADING,
        "Perusahaan Besar",
        ResultState.PROVISIONAL,
        true,
        List.of(new Note("Panel cukup sepakat: alfa 0,72 atas seluruh kriteria.")),
        List.of(
            new AgreementLine(
                "Seluruh kriteria",
                6,
                5,
                new BigDecimal("0.72"),
                new BigDecimal("0.81"),
                new BigDecimal("0.66"),
                new BigDecimal("0.95")),
            new AgreementLine(LONG, 6, 0, new BigDecimal("-0.05"), null, null, null)),
        List.of(new Note("1: sepakat penuh; 0: tidak lebih daripada kebetulan.")),
        IntStream.rangeClosed(1, 9).mapToObj(Letters::severity).toList(),
        columns,
        IntStream.rangeClosed(1, criteria)
            .mapToObj(
                c ->
                    new PanelCriterion(
                        "Kriteria contoh " + c,
                        new BigDecimal("4"),
                        IntStream.rangeClosed(1, nominees)
                            .mapToObj(i -> new PanelRow(i == 2 ? LONG : "PT Contoh " + i, cells(i)))
                            .toList()))
            .toList(),
        List.of(new Note("Kursi 7: benturan kepentingan dengan PT Contoh 3.")),
        Samples.PROVENANCE,
        Samples.letterhead());
  }

  private static List<String> cells(int i) {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(seat -> seat == 7 && i == 3 ? "B" : seat == 9 ? "–" : seat == 2 ? "2,75" : "3")
        .toList();
  }

  private static SeverityLine severity(int seat) {
    boolean marked = seat < 9;
    BigDecimal severity = BigDecimal.valueOf(seat * 13L - 60, 1);
    return new SeverityLine(
        seat,
        "Kursi contoh",
        seat == 6 ? LONG : "Nama Contoh " + seat,
        marked ? 6 : 0,
        marked ? new BigDecimal("71.4") : null,
        marked ? severity : null,
        marked
            ? new Range(
                BigDecimal.TEN.negate(),
                BigDecimal.TEN,
                severity.subtract(BigDecimal.valueOf(3)),
                severity.add(BigDecimal.valueOf(3)),
                BigDecimal.ZERO,
                severity)
            : null,
        seat == 8 ? "Lebih ketat daripada penilai lain." : null);
  }

  static RobustnessReport robustness() {
    return robustness(10);
  }

  static RobustnessReport robustness(int nominees) {
    List<Range> ranges =
        IntStream.rangeClosed(1, nominees)
            .mapToObj(
                i ->
                    range(
                        1,
                        Math.max(2, nominees),
                        Math.max(1, i - 1),
                        Math.min(nominees, i + 2),
                        i,
                        BigDecimal.valueOf(i)))
            .toList();
    return new RobustnessReport(
        Samples.HEADING,
        "Pemerintah Kabupaten/Kota",
        ResultState.PUBLISHED,
        true,
        3,
        List.of(
            new Note("Kabupaten Contoh 1 tetap peringkat 1 dalam 93% dari 1.000 pengulangan."),
            new Note("Yang paling menggeser peringkat: Bobot (62%).")),
        List.of(new Note("Perhitungan diulang 1.000 kali dengan bobot yang berubah sampai 25%.")),
        IntStream.rangeClosed(1, nominees)
            .mapToObj(
                i ->
                    new RankLine(
                        i == 2 ? LONG : "Kabupaten Contoh " + i,
                        i,
                        BigDecimal.valueOf(Math.max(1, i - 1)),
                        new BigDecimal(i + ".5"),
                        ranges.get(i - 1),
                        BigDecimal.valueOf(Math.max(0, 93 - 40 * (i - 1))),
                        BigDecimal.valueOf(Math.max(0, 100 - 12 * (i - 1))),
                        range(0, 100, 0, Math.max(0, 100 - 12 * (i - 1)), null, null)))
            .toList(),
        Stream.of("Bobot", "Skala", "Cara penggabungan", "Data kosong", "Sebaran nilai panel")
            .map(
                label ->
                    new FactorLine(
                        label,
                        BigDecimal.valueOf(label.length() * 3L),
                        BigDecimal.valueOf(label.length() * 4L),
                        range(
                            0,
                            100,
                            0,
                            label.length() * 3,
                            null,
                            BigDecimal.valueOf(label.length() * 4L))))
            .toList(),
        Collections.nCopies(
            2,
            new LeftOutLine(
                "Cakupan kepesertaan", new BigDecimal("0.8"), LONG, range(0, 1, 0, 1, null, null))),
        Samples.PROVENANCE,
        Samples.letterhead());
  }

  private static Range range(
      int from, int to, int low, int high, @Nullable Integer line, @Nullable BigDecimal point) {
    return new Range(
        BigDecimal.valueOf(from),
        BigDecimal.valueOf(to),
        BigDecimal.valueOf(low),
        BigDecimal.valueOf(high),
        line == null ? null : BigDecimal.valueOf(line),
        point);
  }
}
