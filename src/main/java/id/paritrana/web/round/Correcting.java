package id.paritrana.web.round;

import id.paritrana.decision.ConfirmingCorrections;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.SealingCorrections;
import id.paritrana.publication.PublishingCorrections;
import jakarta.inject.Singleton;

/** What an organiser does with a correction, but for its plenary. */
@Singleton
record Correcting(
    OpeningCorrections opening,
    ConfirmingCorrections confirming,
    SealingCorrections sealing,
    PublishingCorrections publishing) {}
