package org.hearsay.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the word list " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  /** The first word of each line, or the whole line where it has no mark after it. */
  static Set<String> set(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }
}
