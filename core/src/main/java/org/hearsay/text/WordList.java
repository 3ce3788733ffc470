package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads word lists from the class path: UTF-8, one item a line, comments after {@code #}. */
public final class WordList {

  private WordList() {}

  /**
   * The items of a list.
   *
   * @param owner the class in whose package the list stands
   * @param name its file name
   * @throws IllegalStateException if there is no such list
   */
  public static Set<String> load(Class<?> owner, String name) {
    return lines(owner, name).stream()
        .map(WordList::content)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The lines of a list in order, stripped, without blank ones and those that are a comment.
   *
   * @param owner the class in whose package the list stands
   * @param name its file name
   * @throws IllegalStateException if there is no such list
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name + " beside " + owner.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  private static String content(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
