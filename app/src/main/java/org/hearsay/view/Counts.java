package org.hearsay.view;

/** Counts in words: "1 report", "3 reports". */
public final class Counts {

  private Counts() {}

  /**
   * A number with its noun: "1 report", "3 reports".
   *
   * @param noun in the singular, with a regular plural
   */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
