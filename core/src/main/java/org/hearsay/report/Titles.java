package org.hearsay.report;

import java.util.regex.Pattern;

/** Tells what looks like a headline. */
final class Titles {

  private static final int MOST_WORDS = 32;
  private static final int MOST_WORDS_WITH_STOP = 16;

  /** Sentences start so, headlines hardly ever. */
  private static final Pattern STARTS_SENTENCE =
      Pattern.compile(
          "(?:The|An?|It|It's|There|This|That|These|He|She|They|We|I|On|In|At|For|When|With|But|And)\\b.*");

  private static final int SHORTEST = 8;
  private static final int LONGEST = 400;

  private Titles() {}

  /**
   * True if a line at the start of a report can be its headline.
   *
   * @param next the line after it
   */
  static boolean isTitle(TextLine line, TextLine next) {
    if (line.words(MOST_WORDS) > MOST_WORDS
        || line.text().length() < SHORTEST
        || line.text().length() > LONGEST) {
      return false;
    }
    char first = line.text().charAt(0);
    if (Character.isLowerCase(first) || line.text().endsWith(",")) {
      return false;
    }
    return !line.endsSentence() || isTitleWithStop(line, next);
  }

  /** Some crawlers put a full stop after a headline; then it is short and apart from the body. */
  private static boolean isTitleWithStop(TextLine line, TextLine next) {
    String text = line.text();
    boolean asks = text.endsWith("?") || text.endsWith("!");
    boolean sentence = text.endsWith(":") || STARTS_SENTENCE.matcher(text).lookingAt();
    boolean apart = next.afterBlank() && next.span().length() > line.span().length();
    boolean oneSentence = text.indexOf(". ") < 0 || text.indexOf(". ") > text.length() - 3;
    return line.words(MOST_WORDS_WITH_STOP) <= MOST_WORDS_WITH_STOP
        && (asks || apart && oneSentence && !sentence || capitals(text) > 0.6);
  }

  /** Share of the longer words that have capitals. */
  private static double capitals(String text) {
    int longer = 0;
    int capitals = 0;
    for (String word : text.split("[^\\p{L}]+")) {
      if (word.length() > 3) {
        longer++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return longer == 0 ? 0 : (double) capitals / longer;
  }

  /** Letters and digits only, to know a headline again. */
  static String key(String title) {
    StringBuilder key = new StringBuilder();
    title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
