package org.hearsay.lab.compare;

import java.util.Locale;

/** How many pairs were joined rightly, joined at all, and are to be joined. */
record PairScore(int right, int joined, int wanted) {

  PairScore plus(PairScore other) {
    return new PairScore(right + other.right, joined + other.joined, wanted + other.wanted);
  }

  @Override
  public String toString() {
    double precision = 100.0 * right / Math.max(1, joined);
    double recall = 100.0 * right / Math.max(1, wanted);
    double f1 = 200.0 * right / Math.max(1, joined + wanted);
    return String.format(
        Locale.ROOT,
        "precision %.1f recall %.1f F1 %.1f (%d/%d/%d)",
        precision,
        recall,
        f1,
        right,
        joined,
        wanted);
  }
}
