package org.hearsay.mention;

import java.util.List;
import java.util.Locale;

/** The forms under which a word may be known to a table of words. */
public final class WordForms {

  private static final int SHORT = 4;

  private WordForms() {}

  /** A word inside of a sentence: every digit is a 0. */
  public static String inside(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return zeros(word);
      }
    }
    return word;
  }

  private static String zeros(String word) {
    StringBuilder zeros = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        zeros.setCharAt(i, '0');
      }
    }
    return zeros.toString();
  }

  /**
   * The forms of a word, the likeliest first: at the start of a sentence in lower case before as it
   * is; a longer one all in capitals also with one capital.
   *
   * @param first whether it opens its sentence
   */
  public static List<String> of(String word, boolean first) {
    String inside = inside(word);
    if (!Character.isUpperCase(word.charAt(0)) || word.length() < SHORT && !first) {
      return List.of(inside);
    }
    String rest = inside.substring(1).toLowerCase(Locale.ROOT);
    if (inside.endsWith(rest)) {
      return first ? List.of(inside.toLowerCase(Locale.ROOT), inside) : List.of(inside);
    }
    return word.length() < SHORT ? List.of(inside) : List.of(inside, inside.charAt(0) + rest);
  }
}
