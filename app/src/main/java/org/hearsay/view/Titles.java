package org.hearsay.view;

import org.hearsay.compare.Comparison;

/** What a story is called where it has no title of its own. */
public final class Titles {

  private Titles() {}

  /** The story's title, else the id of its first report. */
  public static String of(Comparison comparison) {
    return comparison.title().isBlank()
        ? comparison.story().readings().get(0).id()
        : comparison.title();
  }
}
