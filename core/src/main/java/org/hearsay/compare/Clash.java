package org.hearsay.compare;

/** A discrepancy and how much it matters; the larger the weight, the more. */
record Clash(Discrepancy discrepancy, double weight) {}
