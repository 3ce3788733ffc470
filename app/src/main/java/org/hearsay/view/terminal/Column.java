package org.hearsay.view.terminal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines that take a given width of the screen.
 *
 * @param lines none wider than {@code width}
 */
record Column(int width, List<Line> lines) {

  static Column of(int width, StyledText text) {
    return new Column(width, text.lines(width));
  }

  /** Columns side by side, with {@code between} between them. */
  static List<Line> beside(String between, Column... columns) {
    int height = List.of(columns).stream().mapToInt(c -> c.lines().size()).max().orElse(0);
    return IntStream.range(0, height).mapToObj(i -> line(i, between, columns)).toList();
  }

  private static Line line(int i, String between, Column... columns) {
    StringBuilder painted = new StringBuilder();
    int width = 0;
    for (Column column : columns) {
      painted.append(width == 0 ? "" : between);
      width += (width == 0 ? 0 : DisplayWidth.of(between)) + column.width();
      painted.append(column.line(i).padded(column.width()));
    }
    return new Line(painted.toString(), width);
  }

  private Line line(int i) {
    return i < lines.size() ? lines.get(i) : Line.EMPTY;
  }
}
