package org.hearsay.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Day 21", by which reports of something long tell one day's event from another's. It is one word
 * of a report's profile beside its parts.
 */
final class CountedDay {

  /** What the stem of such a word begins with; the number follows. */
  static final String STEM = "day";

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern WORD = Pattern.compile("day(" + NUMBER + ")");

  private CountedDay() {}

  /** The word that two make together, if they count a day. */
  static Optional<String> of(String one, String other) {
    String number = withoutMark(other);
    return one.equalsIgnoreCase(STEM) && NUMBER.matcher(number).matches()
        ? Optional.of(one + " " + number)
        : Optional.empty();
  }

  /** Titles come with their punctuation. */
  private static String withoutMark(String word) {
    return word.endsWith(":") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  /** The number of the day that a stem counts. */
  static Optional<Long> number(String stem) {
    Matcher matcher = WORD.matcher(stem);
    return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
  }
}
