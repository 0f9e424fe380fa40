package id.paritrana.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The canonical form of a scoring run: its scheme, inputs and result, readable on any machine. */
@MappedEntity("canonical_run")
record CanonicalRun(@Id long runId, String text) {}
