package id.paritrana.report;

/** A remark on a whole result sheet, such as a tie or a band that went to plenary. */
public record Note(String text) {}
