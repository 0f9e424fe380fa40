package id.paritrana.report;

/** What the panel wrote about one criterion, without a word of who wrote it. */
public record FeedbackComment(String criterion, String text) {}
