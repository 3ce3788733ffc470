package org.hearsay.text;

import java.util.List;

/**
 * Mends what the tagger's model, trained on web text, gets wrong most often in news: common nouns
 * in names. A capital inside a sentence that does not write most of its words so makes a proper
 * noun.
 */
final class ProperNouns {

  private ProperNouns() {}

  /** Changes {@code tags} of a sentence in place. */
  static void mend(List<String> words, List<String> tags) {
    if (capitalsSayNothing(words)) {
      return;
    }
    boolean first = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean letter = Character.isLetter(word.charAt(0));
      if (!first && tags.get(i).equals("NOUN") && isCapitalized(word)) {
        tags.set(i, "PROPN");
      }
      first = letter ? false : first || opensAnew(word);
    }
  }

  private static boolean opensAnew(String mark) {
    return mark.equals("\"") || mark.equals(":") || mark.equals("'") || mark.equals("…");
  }

  /** True in headlines: most of the longer words have capitals. */
  private static boolean capitalsSayNothing(List<String> words) {
    int longer = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        longer++;
        capitals += isCapitalized(word) ? 1 : 0;
      }
    }
    return 2 * capitals > longer;
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
