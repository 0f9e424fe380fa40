package id.paritrana.demonstration;

import jakarta.inject.Singleton;

/** What becomes of a category from its first plenary on. */
@Singleton
record Decisions(Deciding deciding, Objecting objecting, Closing closing, Correcting correcting) {}
