package org.hearsay.view.terminal;

import java.util.List;
import java.util.Locale;

/** Collects lines, headings and gaps for one screen. Grows as it is written; not thread-safe. */
final class Page {

  private final Screen screen;
  private final StringBuilder out = new StringBuilder();
  private boolean folded;

  Page(Screen screen) {
    this.screen = screen;
  }

  Screen screen() {
    return screen;
  }

  /** An empty text in this page's styles. */
  StyledText text() {
    return new StyledText(screen.colour());
  }

  void blank() {
    out.append('\n');
  }

  /** The heading of a section, and how much it holds. */
  void heading(String words, String size) {
    blank();
    StyledText line = text().add(words.toUpperCase(Locale.ROOT), Style.HEADING);
    paragraph(0, line.add("  ").add(size, Style.LABEL));
    blank();
  }

  /** A paragraph that starts {@code indent} columns in. */
  void paragraph(int indent, StyledText text) {
    add(indent, text.lines(screen.columns() - indent));
  }

  void add(int indent, List<Line> lines) {
    String margin = " ".repeat(indent);
    for (Line line : lines) {
      out.append((margin + line.painted()).stripTrailing()).append('\n');
    }
  }

  /**
   * How many of {@code size} things to show where {@code few} are enough at first sight. The note
   * on a single one left would take its room.
   */
  int shown(int size, int few) {
    return screen.all() || size == few + 1 ? size : Math.min(size, few);
  }

  /** Says how many things are not shown, if any. */
  void folded(int indent, int count) {
    if (count > 0) {
      paragraph(indent, fold(count));
    }
  }

  /** The note that so many things are not shown. */
  StyledText fold(int count) {
    folded = true;
    return text().add("… " + count + " more (--all)", Style.LABEL);
  }

  /** If anything is folded, says at the end how to see it. */
  void hint() {
    if (folded) {
      blank();
      paragraph(
          0,
          text()
              .add(
                  "--all shows what is folded; -o story.html makes a page to click through, with the"
                      + " full reports.",
                  Style.LABEL));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
