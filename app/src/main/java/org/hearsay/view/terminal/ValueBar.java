package org.hearsay.view.terminal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Quantity;

/**
 * Draws the values of one series on a common scale from zero, a line each: a dot for a number, a
 * bar for a range, an arrow where a bound leaves one side open.
 */
final class ValueBar {

  private final int width;
  private final double max;

  ValueBar(int width, List<Quantity> series) {
    this.width = width;
    this.max = series.stream().mapToDouble(ValueBar::rightEnd).max().orElse(1);
  }

  /** An open side takes some room beyond its bound. */
  private static double rightEnd(Quantity quantity) {
    double largest =
        Stream.of(quantity.low(), quantity.high())
            .flatMap(Optional::stream)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(1);
    return quantity.high().isPresent() ? largest : largest * 1.25;
  }

  String draw(Quantity quantity) {
    char[] line = " ".repeat(width).toCharArray();
    int from = quantity.low().map(this::column).orElse(0);
    int to = quantity.high().map(this::column).orElse(width - 1);
    for (int i = from; i <= to; i++) {
      line[i] = '─';
    }
    line[from] = quantity.low().isPresent() ? '├' : '◀';
    line[to] = quantity.high().isPresent() ? '┤' : '▶';
    if (from == to) {
      line[from] = quantity.bound() == Bound.ABOUT ? '○' : '●';
    }
    return new String(line);
  }

  private int column(BigDecimal value) {
    double share = max > 0 ? value.doubleValue() / max : 0;
    return (int) Math.round(Math.max(0, Math.min(1, share)) * (width - 1));
  }
}
