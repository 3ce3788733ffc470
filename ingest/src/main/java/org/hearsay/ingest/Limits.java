package org.hearsay.ingest;

import java.util.Locale;

/** How much of one report is read, so that no input can take memory or time without bound. */
final class Limits {

  /**
   * The longest text of one report, in Java characters: twice "War and Peace". A longer text is
   * named and left out rather than cut, because half a document would misreport what it says.
   */
  static final int REPORT_CHARACTERS = 6_000_000;

  /** The longest encoded form of such a text. */
  static final int REPORT_BYTES = 4 * REPORT_CHARACTERS;

  /** The longest line of JSON Lines, in Java characters: a text with every character escaped. */
  static final int LINE_CHARACTERS = 6 * REPORT_CHARACTERS;

  static final String TOO_LONG =
      String.format(Locale.ROOT, "longer than %,d characters; left out", REPORT_CHARACTERS);

  private Limits() {}
}
