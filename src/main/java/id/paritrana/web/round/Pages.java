package id.paritrana.web.round;

import id.paritrana.web.templates.Templates;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every page of a round is made with: its template and the present. */
@Singleton
record Pages(Templates templates, Clock clock) {}
