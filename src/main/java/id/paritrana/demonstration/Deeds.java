package id.paritrana.demonstration;

import jakarta.inject.Singleton;

/** What the people of the demonstration can do, by role. */
@Singleton
record Deeds(
    Nominating nominating,
    Recording recording,
    Verifying verifying,
    Organising organising,
    Assessing assessing) {}
