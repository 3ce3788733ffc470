package org.hearsay.lab.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A name or a phrase for whoever speaks, made comparable: no article or possessive pronoun before
 * it, no difference of case or of apostrophes.
 */
record SpokenName(String words, boolean hasCommonNoun) {

  private static final List<String> OPENERS = List.of("the ", "a ", "an ", "his ", "her ", "its ");

  /** Words that are no longer join the words of a name. */
  private static final int SHORT = 3;

  /** What {@code name} comes to. */
  static SpokenName of(String name) {
    String lower = name.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    String bare = lower;
    for (String opener : OPENERS) {
      bare = bare.startsWith(opener) ? bare.substring(opener.length()) : bare;
    }
    return new SpokenName(bare, hasCommonNoun(name));
  }

  /**
   * True where a word is a common noun, as in "Western officials"; "of" and "for" are too short.
   */
  private static boolean hasCommonNoun(String name) {
    return Arrays.stream(name.strip().split(" "))
        .anyMatch(word -> word.length() > SHORT && Character.isLowerCase(word.charAt(0)));
  }

  /**
   * True where {@code found} is this name. A full name may have titles before it; of a phrase with
   * a common noun either may say more ("climate advisers", "advisers"). A surname does not do for a
   * full name.
   */
  boolean allows(SpokenName found) {
    return words.equals(found.words)
        || words.indexOf(' ') > 0 && found.words.endsWith(" " + words)
        || hasCommonNoun && (isPart(words, found.words) || isPart(found.words, words));
  }

  private static boolean isPart(String part, String whole) {
    return whole.startsWith(part + " ") || whole.endsWith(" " + part);
  }
}
