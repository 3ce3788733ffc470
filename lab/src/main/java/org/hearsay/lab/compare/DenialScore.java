package org.hearsay.lab.compare;

import java.util.Locale;

/** How many of the denials known were found, and how many of those found are right. */
record DenialScore(int hit, int known, int right, int found) {

  DenialScore plus(DenialScore other) {
    return new DenialScore(
        hit + other.hit, known + other.known, right + other.right, found + other.found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "found %.1f (%d/%d) right %.1f (%d/%d)",
        100.0 * hit / Math.max(1, known),
        hit,
        known,
        100.0 * right / Math.max(1, found),
        right,
        found);
  }
}
