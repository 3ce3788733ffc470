package org.hearsay.report;

import java.util.Locale;
import org.hearsay.text.Span;

/**
 * A line of a report, or several that a hard wrap had parted; not blank.
 *
 * @param span without the white space around it
 * @param text what stands there
 * @param afterBlank true if a blank line or the start of the text comes before it
 */
record TextLine(Span span, String text, boolean afterBlank) {

  static TextLine of(String text, Span span, boolean afterBlank) {
    return new TextLine(span, span.of(text), afterBlank);
  }

  /** How many words it has, but never more than {@code most} + 1. */
  int words(int most) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words <= most; i++) {
      boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** True if it ends as sentences do, closing quotation marks and brackets aside. */
  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Lower case, spaces single, digits as 0, no marks at its ends: to look it up. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        add(key, '0');
      } else if (Character.isLetter(c) || "'’-@&:|.,(©".indexOf(c) >= 0) {
        key.append(c == '’' ? '\'' : c);
      } else {
        add(key, ' ');
      }
    }
    return trimmed(key.toString().toLowerCase(Locale.ROOT));
  }

  private static void add(StringBuilder key, char c) {
    if (key.length() > 0 && key.charAt(key.length() - 1) != c) {
      key.append(c);
    } else if (c == '0' && key.length() == 0) {
      key.append(c);
    }
  }

  private static String trimmed(String key) {
    int start = 0;
    int end = key.length();
    while (start < end && " -|.,'&".indexOf(key.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " -|.,:'&(".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    return key.substring(start, end);
  }
}
