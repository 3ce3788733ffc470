package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Joins lines that were broken at a column, as in mail and old archives.
 *
 * <p>Text is taken for wrapped if no line is long and many lines break inside a sentence: without a
 * mark at the end, and with a small letter at the start of the next. Text with one paragraph a line
 * is left as it is.
 */
final class HardWrap {

  private static final int LONGEST_LINE = 130;
  private static final int FEWEST_BROKEN = 2;
  private static final int SHORTEST_LINE = 35;

  /**
   * Of the lines that another follows directly, how many break inside a sentence: one in so many.
   */
  private static final int ONE_IN = 4;

  /** A line so much shorter than the widest one ends its paragraph if it ends a sentence. */
  private static final double SHORT = 0.7;

  private final String text;
  private final List<TextLine> lines;

  private HardWrap(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The paragraphs of a text: its lines, joined where they were wrapped. */
  static List<TextLine> undo(String text, List<TextLine> lines) {
    HardWrap wrap = new HardWrap(text, lines);
    return wrap.isWrapped() ? wrap.joined() : lines;
  }

  private boolean isWrapped() {
    int pairs = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).span().length() > LONGEST_LINE) {
        return false;
      }
      if (!lines.get(i + 1).afterBlank()) {
        pairs++;
        broken += breaksInside(lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    return broken >= FEWEST_BROKEN && broken * ONE_IN >= pairs;
  }

  private static boolean breaksInside(TextLine line, TextLine next) {
    return line.span().length() >= SHORTEST_LINE
        && !line.endsSentence()
        && Character.isLowerCase(next.text().charAt(0));
  }

  private List<TextLine> joined() {
    int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    List<TextLine> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i + 1 == lines.size() || startsParagraph(i + 1, width)) {
        Span span = lines.get(first).span().union(lines.get(i).span());
        paragraphs.add(TextLine.of(text, span, lines.get(first).afterBlank()));
        first = i + 1;
      }
    }
    return paragraphs;
  }

  private boolean startsParagraph(int i, int width) {
    TextLine before = lines.get(i - 1);
    if (lines.get(i).afterBlank()) {
      return true;
    }
    boolean isShort = before.span().length() < SHORT * width;
    return isShort && (before.endsSentence() || !breaksInside(before, lines.get(i)))
        || isIndented(i) && !isIndented(i - 1);
  }

  private boolean isIndented(int i) {
    int start = lines.get(i).span().start();
    return start > 1 && (text.charAt(start - 1) == '\t' || text.startsWith("  ", start - 2));
  }
}
