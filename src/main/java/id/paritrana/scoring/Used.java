package id.paritrana.scoring;

/** A figure that a formula read, under the name by which the formula knows it. */
public record Used(String name, Quantity quantity) {}
