package org.hearsay.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Possessive endings and contracted verbs, which the tokeniser's model leaves on their words and
 * later steps need as tokens of their own: "Ukraine's", "troops'", "don't", "they'll".
 */
final class Clitics {

  private static final Pattern CLITIC =
      Pattern.compile(
          "(?i)(?<=^can)not$|(?<=\\p{L})n't$|(?<=[\\p{L}\\d.])'(?:s|d|m|ll|re|ve)$|(?<=[sz])'$");

  private Clitics() {}

  /** Where the clitic of {@code word} starts; the word's length if it has none. */
  static int cut(String word) {
    if (word.indexOf('\'') < 1 && !word.equalsIgnoreCase("cannot")) {
      return word.length();
    }
    Matcher clitic = CLITIC.matcher(word);
    return clitic.find() ? clitic.start() : word.length();
  }

  /**
   * Part of speech of the clitic: the second half of the model's tag for the whole, if it has one.
   */
  static PartOfSpeech tag(String word, String wholeTag) {
    int plus = wholeTag.indexOf('+');
    if (plus >= 0 && wholeTag.indexOf('+', plus + 1) < 0) {
      return PartOfSpeech.valueOf(wholeTag.substring(plus + 1));
    }
    String clitic = word.substring(cut(word));
    boolean particle = clitic.equals("'") || clitic.endsWith("s") || clitic.endsWith("t");
    return particle ? PartOfSpeech.PART : PartOfSpeech.AUX;
  }
}
