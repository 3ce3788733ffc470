package org.hearsay.view.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.view.MarkedText;

/** A line of text, printable, with its styles. Built up, then painted; not thread-safe. */
final class StyledText {

  private record Run(Span span, Style style) {}

  private final boolean colour;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /**
   * @param colour true if styles show as colours, false if as signs
   */
  StyledText(boolean colour) {
    this.colour = colour;
  }

  /** Adds words of our own. */
  StyledText add(String words, Style style) {
    int start = text.length();
    text.append(words);
    if (style != Style.PLAIN && !words.isEmpty()) {
      runs.add(new Run(new Span(start, text.length()), style));
    }
    return this;
  }

  StyledText add(String words) {
    return add(words, Style.PLAIN);
  }

  /** Adds words that come from a report. */
  StyledText cut(String words, Style style) {
    return add(Printable.oneLine(words), style);
  }

  /** Adds a passage of a report, with its marks. */
  StyledText cut(MarkedText passage) {
    int from = 0;
    for (Span mark : passage.marks()) {
      piece(passage.text().substring(from, mark.start()), Style.PLAIN);
      piece(mark.of(passage.text()), Style.MARK);
      from = mark.end();
    }
    return piece(passage.text().substring(from), Style.PLAIN);
  }

  /** Keeps the space at a seam between two pieces, but not at the start of the line. */
  private StyledText piece(String words, Style style) {
    if (words.isEmpty()) {
      return this;
    }
    space(words.codePointAt(0));
    String sign = colour ? "" : style.sign();
    String line = Printable.oneLine(words);
    add(line.isEmpty() ? "" : sign + line + sign, style);
    space(words.codePointBefore(words.length()));
    return this;
  }

  private void space(int c) {
    boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
    if (white && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  int width() {
    return DisplayWidth.of(text);
  }

  /** The text in lines of at most {@code width} columns, painted. */
  List<Line> lines(int width) {
    return LineBreaks.of(text, width).stream().map(this::line).toList();
  }

  private Line line(Span span) {
    return new Line(colour ? painted(span) : span.of(text.toString()), width(span));
  }

  private int width(Span span) {
    return DisplayWidth.of(text.subSequence(span.start(), span.end()));
  }

  private String painted(Span line) {
    StringBuilder out = new StringBuilder();
    int at = line.start();
    for (Run run : runs) {
      int start = Math.max(run.span().start(), at);
      int end = Math.min(run.span().end(), line.end());
      if (start < end) {
        out.append(text, at, start);
        out.append("\033[").append(run.style().sgr()).append('m');
        out.append(text, start, end).append("\033[0m");
        at = end;
      }
    }
    return out.append(text, at, line.end()).toString();
  }
}
