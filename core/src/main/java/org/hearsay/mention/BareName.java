package org.hearsay.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A person's name without what stands around it. */
public final class BareName {

  private BareName() {}

  /** The words of {@code name} without titles before it and "Jr." or the like behind it. */
  public static List<String> words(String name) {
    List<String> words = split(name);
    return words.isEmpty() ? words : PersonName.of(words).words();
  }

  /** The gender that a title or the given name of {@code name} tells. */
  public static Optional<Gender> gender(String name) {
    List<String> words = split(name);
    return words.isEmpty() ? Optional.empty() : PersonName.of(words).gender();
  }

  /** True for a given name of the lists: "Maria". */
  public static boolean isGiven(String word) {
    return Lexicon.shared().isGivenName(word);
  }

  private static List<String> split(String name) {
    return Arrays.stream(name.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
