package org.hearsay.view.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** Breaks text into lines: at spaces, between wide characters, and in a word only if it must. */
final class LineBreaks {

  private final CharSequence text;
  private final int width;
  private final List<Span> lines = new ArrayList<>();
  private int start;
  private int lastBreak;
  private int used;

  private LineBreaks(CharSequence text, int width) {
    this.text = text;
    this.width = Math.max(2, width);
  }

  /** The lines of {@code text}, each at most {@code width} columns wide. At least one. */
  static List<Span> of(CharSequence text, int width) {
    return new LineBreaks(text, width).breakUp();
  }

  private List<Span> breakUp() {
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      if (c == ' ' || DisplayWidth.isWide(c)) {
        lastBreak = i;
      }
      if (used + DisplayWidth.of(c) > width) {
        i = endLine(i);
      } else {
        used += DisplayWidth.of(c);
        i += Character.charCount(c);
      }
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  /** Ends the line before {@code overflow}; gives where the next one starts. */
  private int endLine(int overflow) {
    int end = lastBreak > start ? lastBreak : overflow;
    lines.add(new Span(start, end));
    start = end;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    lastBreak = start;
    used = 0;
    return start;
  }
}
