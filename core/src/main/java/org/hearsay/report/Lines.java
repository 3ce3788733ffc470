package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** Finds the lines of a text that are not blank. */
final class Lines {

  private Lines() {}

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      Span span = trimmed(text, start, end);
      if (!span.isEmpty()) {
        lines.add(TextLine.of(text, span, afterBlank));
      }
      afterBlank = span.isEmpty();
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  private static Span trimmed(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
