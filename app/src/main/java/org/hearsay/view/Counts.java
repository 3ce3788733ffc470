package org.hearsay.view;

/** Counts in words: "1 report", "3 reports". */
public final class Counts {

  private Counts() {}

  /**
   * A count with its noun.
   *
   * @param noun in the singular, with a regular plural
   */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
