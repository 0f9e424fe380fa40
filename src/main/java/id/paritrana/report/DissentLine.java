package id.paritrana.report;

/** What the holder of a seat put on record against a decision. */
public record DissentLine(int seat, String office, String text) {}
