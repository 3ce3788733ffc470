package org.hearsay.time;

import java.util.List;

/** Reads the word lists beside this package's classes. */
final class WordList {

  private WordList() {}

  /**
   * The lines of a list, without comments and empty lines.
   *
   * @throws IllegalStateException if the class path lacks it
   */
  static List<String> read(String name) {
    return org.hearsay.text.WordList.lines(WordList.class, name);
  }
}
