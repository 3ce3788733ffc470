package org.hearsay.compare;

import java.math.BigDecimal;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Quantity;

/** The numbers that a figure leaves possible: closed, infinite where open. */
record Interval(double low, double high) {

  /** "about 3,000" still fits what lies within a tenth of it. */
  private static final double ABOUT = 0.1;

  /** Numbers of two units are rounded after they are converted. */
  private static final double CONVERTED = 0.03;

  /** What rounding changes at least, and at most: "$349" and "$350" are one price. */
  private static final double ROUNDING = 0.003;

  private static final double MOST_ROUNDING = 0.08;

  /** From here on numbers are rounded. */
  private static final double ROUND = 100;

  /** What the figure says, word for word, in the unit that its kind is compared in. */
  static Interval of(Quantity quantity) {
    double low = quantity.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    double high = quantity.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    return quantity
        .unit()
        .flatMap(UnitScale::of)
        .map(scale -> new Interval(scale.scaled(low), scale.scaled(high)))
        .orElse(new Interval(low, high));
  }

  /** What the figure allows, read generously: "about", and round numbers. */
  static Interval allowedBy(Quantity quantity) {
    Interval said = of(quantity);
    return said.widened(quantity.bound() == Bound.ABOUT ? ABOUT : said.rounding());
  }

  /** The share by which rounding may have changed the number: "15 billion" may be 15.2. */
  private double rounding() {
    double number = Math.abs(number());
    if (number < ROUND || Double.isInfinite(number)) {
      return 0;
    }
    double half = Math.pow(10, Math.floor(Math.log10(number)) + 1 - digits()) / 2;
    return Math.max(ROUNDING, Math.min(MOST_ROUNDING, half / number));
  }

  /** Numbers so near that they may stand for the same count: "at least 12" is near 12, not 50. */
  static Interval near(Quantity quantity) {
    Interval allowed = allowedBy(quantity);
    double number = of(quantity).number();
    double slack = Math.abs(number) * ABOUT;
    return new Interval(
        Double.isInfinite(allowed.low) ? number - slack : allowed.low,
        Double.isInfinite(allowed.high) ? number + slack : allowed.high);
  }

  /** Made wider by a share of its ends: for numbers that were converted and rounded. */
  Interval widened(double share) {
    return share == 0
        ? this
        : new Interval(low - Math.abs(low) * share, high + Math.abs(high) * share);
  }

  /** What a number converted into another unit may have been before: "six weeks", or 45 days. */
  static Interval convertedFrom(Quantity quantity) {
    Interval allowed = allowedBy(quantity).widened(CONVERTED);
    double unit = quantity.unit().flatMap(UnitScale::of).map(UnitScale::factor).orElse(0.0);
    boolean whole = quantity.low().filter(n -> n.stripTrailingZeros().scale() <= 0).isPresent();
    return whole ? new Interval(allowed.low - unit / 2, allowed.high + unit / 2) : allowed;
  }

  boolean overlaps(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /** How many digits its number has without the zeros at its end. */
  int digits() {
    return BigDecimal.valueOf(number()).stripTrailingZeros().precision();
  }

  /** The finite end, the lower one if both are. */
  double number() {
    return Double.isInfinite(low) ? high : low;
  }
}
