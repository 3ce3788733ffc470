package org.hearsay.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.WordList;

/** Word lists of this package, from the class path: one item a line, {@code #} for comments. */
final class Lexicon {

  private Lexicon() {}

  /**
   * The items of the list {@code name}, in order, without comments and empty lines.
   *
   * @throws IllegalStateException if the class path lacks it
   */
  static List<String> lines(String name) {
    return WordList.lines(Lexicon.class, name + ".txt");
  }

  /** The words of the list {@code name}: its lines may hold several, separated by spaces. */
  static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> List.of(line.split(" +")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
