package org.hearsay.lab.copies;

import java.util.Locale;

/**
 * How many copies were there, and what was claimed.
 *
 * @param pairs of a report and an edit of it
 * @param found of these, linked by a copy
 * @param forwards of those found, from the report to its edit
 * @param right copies claimed between reports of one origin
 * @param wrong copies claimed between others
 */
record CopyCount(int pairs, int found, int forwards, int right, int wrong) {

  static final CopyCount NONE = new CopyCount(0, 0, 0, 0, 0);

  CopyCount plus(CopyCount other) {
    return new CopyCount(
        pairs + other.pairs,
        found + other.found,
        forwards + other.forwards,
        right + other.right,
        wrong + other.wrong);
  }

  /** A row of a Markdown table. */
  String row(String title) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s |",
        title,
        pairs,
        rate(found, pairs),
        rate(right, right + wrong),
        rate(forwards, found));
  }

  private static String rate(int part, int whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }
}
