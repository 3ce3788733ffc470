package org.hearsay.mention;

import java.util.Arrays;
import java.util.List;

/** A person's name without what stands around it. */
public final class BareName {

  private BareName() {}

  /** The words of {@code name} without titles before it and "Jr." or the like behind it. */
  public static List<String> words(String name) {
    List<String> words = Arrays.stream(name.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return words.isEmpty() ? words : PersonName.of(words).words();
  }
}
