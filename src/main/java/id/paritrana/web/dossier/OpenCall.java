package id.paritrana.web.dossier;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.nomination.Nomination;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A category that takes nominations now.
 *
 * @param own the reader's own nomination in it, or empty
 */
public record OpenCall(
    Edition edition, Category category, Instant deadline, @Nullable Nomination own) {}
