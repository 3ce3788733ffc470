package org.hearsay.ingest;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.WordList;

/**
 * How many of a text's words are among the commonest of English: a cheap test that nearly every
 * English text passes, so that the large model for languages is seldom needed.
 *
 * @param words words looked at
 * @param english those among them that are common in English
 */
record EnglishShare(int words, int english) {

  private static final int LOOK_AT = 2_000;
  private static final Set<String> COMMON = WordList.load(EnglishShare.class, "english-words.txt");

  /** Looks at the first words of a text: runs of letters. */
  static EnglishShare of(String text) {
    int words = 0;
    int english = 0;
    int at = 0;
    while (at < text.length() && words < LOOK_AT) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        english += isCommon(text, at, end) ? 1 : 0;
      }
      at = end + 1;
    }
    return new EnglishShare(words, english);
  }

  private static boolean isCommon(String text, int start, int end) {
    return end - start < 8 && COMMON.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  double share() {
    return words == 0 ? 1 : (double) english / words;
  }
}
