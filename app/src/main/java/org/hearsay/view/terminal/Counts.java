package org.hearsay.view.terminal;

/** Counts in words: "1 report", "3 reports". */
final class Counts {

  private Counts() {}

  /**
   * @param noun in the singular, with a regular plural
   */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
