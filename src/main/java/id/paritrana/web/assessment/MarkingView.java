package id.paritrana.web.assessment;

import id.paritrana.assessment.Interview;
import id.paritrana.verification.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A nominee on an assessor's desk, with the dossier and the seat's own marks.
 *
 * @param interview empty while none is recorded
 */
public record MarkingView(
    TaskView task, Dossier dossier, @Nullable Interview interview, SeatMarks seat) {}
