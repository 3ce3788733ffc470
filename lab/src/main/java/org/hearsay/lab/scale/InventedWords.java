package org.hearsay.lab.scale;

import java.util.SplittableRandom;

/** Words that no language has, as often as words are used: by Zipf's law. */
final class InventedWords {

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aou";
  private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();

  /** The rarest word is as rare as this. */
  private static final int VOCABULARY = 500_000;

  /** So many of the commonest words are no names. */
  private static final int COMMON = 5_000;

  private InventedWords() {}

  /** A word, the common ones more often. */
  static String any(SplittableRandom random) {
    return word((int) Math.pow(VOCABULARY, random.nextDouble()));
  }

  /** A word that tells what a story is about. */
  static String telling(SplittableRandom random) {
    double range = Math.log((double) VOCABULARY / COMMON);
    return word((int) (COMMON * Math.exp(range * random.nextDouble())));
  }

  /** A name of a person or place; some are in the news for ever. */
  static String name(SplittableRandom random) {
    String word = telling(random);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "n";
  }

  /** A figure of one to four digits. */
  static String figure(SplittableRandom random) {
    return String.valueOf((int) Math.pow(9999, random.nextDouble()));
  }

  /** The word of a rank, from 1: no two are the same, and none has an ending of English. */
  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int left = rank + SYLLABLES; left > 0; left /= SYLLABLES) {
      int syllable = left % SYLLABLES;
      word.append(CONSONANTS.charAt(syllable / VOWELS.length()));
      word.append(VOWELS.charAt(syllable % VOWELS.length()));
    }
    return word.toString();
  }
}
