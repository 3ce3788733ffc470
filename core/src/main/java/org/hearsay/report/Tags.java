package org.hearsay.report;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.WordList;

/** Tells lines of tags: marked as such, glued together by a crawler, or hash tags. */
final class Tags {

  private static final int MOST_WORDS = 30;
  private static final int MOST_GLUED_WORDS = 16;
  private static final Set<String> STARTS = WordList.load(Tags.class, "tag-starts.txt");

  private Tags() {}

  /** True wherever the line stands. */
  static boolean isMarked(TextLine line) {
    if (line.words(MOST_WORDS) > MOST_WORDS || line.endsSentence()) {
      return false;
    }
    String start = line.text().toLowerCase(Locale.ROOT);
    return STARTS.stream().anyMatch(tag -> startsWithTag(start, tag)) || isHashTags(line);
  }

  /** True for "Tags:" alone, before lines with a tag each. */
  static boolean isHeading(TextLine line) {
    return line.words(2) <= 2 && STARTS.contains(line.key());
  }

  private static boolean startsWithTag(String line, String tag) {
    if (!line.startsWith(tag)) {
      return false;
    }
    return tag.endsWith(":") || line.length() == tag.length();
  }

  private static boolean isHashTags(TextLine line) {
    for (String word : line.text().split("[\\s,]+")) {
      if (word.length() < 2 || word.charAt(0) != '#') {
        return false;
      }
    }
    return true;
  }

  /** True for words glued together, "North KoreawarUSA": evidence at the end of a report only. */
  static boolean isGlued(TextLine line) {
    if (line.words(MOST_GLUED_WORDS) > MOST_GLUED_WORDS || line.endsSentence()) {
      return false;
    }
    int seams = 0;
    for (String word : line.text().split("[^\\p{L}'’-]+")) {
      seams += seams(word);
    }
    return seams >= 2;
  }

  /** Places where a capital follows three small letters and two more letters follow. */
  private static int seams(String word) {
    int seams = 0;
    int small = 0;
    for (int i = 0; i + 2 < word.length(); i++) {
      char c = word.charAt(i);
      seams += small >= 3 && Character.isUpperCase(c) ? 1 : 0;
      small = Character.isLowerCase(c) ? small + 1 : 0;
    }
    return seams;
  }
}
