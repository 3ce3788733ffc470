package org.hearsay.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists of this package, from the class path: one item a line, {@code #} for comments. */
final class Lexicon {

  private Lexicon() {}

  /**
   * The items of the list {@code name}, in order, without comments and empty lines.
   *
   * @throws IllegalStateException if the class path lacks it
   */
  static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the word list " + name);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().map(String::strip).filter(Lexicon::isItem).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  private static boolean isItem(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  /** The words of the list {@code name}: its lines may hold several, separated by spaces. */
  static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> List.of(line.split(" +")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
