package org.hearsay.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words of which some tell a gender: given names, titles, nouns for persons. Immutable. */
final class GenderedWords {

  /** Gender of each word; an empty one for words that tell none. */
  private final Map<String, Optional<Gender>> genders = new HashMap<>();

  GenderedWords(String list) {
    for (String line : WordList.lines(list)) {
      int space = line.lastIndexOf(' ');
      String word = space < 0 ? line : line.substring(0, space);
      genders.put(word, space < 0 ? Optional.empty() : gender(line.charAt(space + 1)));
    }
  }

  private static Optional<Gender> gender(char mark) {
    return switch (mark) {
      case 'm' -> Optional.of(Gender.MALE);
      case 'f' -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  boolean contains(String word) {
    return genders.containsKey(word);
  }

  /** The gender that {@code word} tells, if it is in the list and tells one. */
  Optional<Gender> gender(String word) {
    return genders.getOrDefault(word, Optional.empty());
  }
}
