package org.hearsay.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words beside this package's classes: one item a line, {@code #} starts a comment. */
final class WordList {

  private WordList() {}

  /**
   * The lines of a list that hold something, in order.
   *
   * @throws IllegalStateException if the class path lacks the list
   */
  static List<String> lines(String name) {
    return org.hearsay.text.WordList.lines(WordList.class, name);
  }

  /** The first word of each line, or the whole line where it has no mark after it. */
  static Set<String> set(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }
}
