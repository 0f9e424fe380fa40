package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import jakarta.inject.Singleton;

/** Everything that reads what lies before an assessor. */
@Singleton
record Desks(AssessmentRights rights, TaskViews tasks, MarkingViews markings) {}
