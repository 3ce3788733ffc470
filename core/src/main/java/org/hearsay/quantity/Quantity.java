package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A figure in a report.
 *
 * @param span bound, number, unit and what is counted, where they stand together
 * @param low smallest value; empty where open ("up to 8,000")
 * @param high largest value; empty where open ("at least 1,500")
 * @param unit {@code percent}, {@code fraction} for a share without one ("half of"), an ISO 4217
 *     code for money, else the unit's name
 * @param of what is counted, in the report's words: "North Korean troops"
 * @param ofSpan where that stands
 * @param rate what the figure is counted by, in the report's words: "daily", "per share"
 */
public record Quantity(
    Span span,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Bound bound,
    Change change,
    Optional<String> unit,
    Optional<String> of,
    Optional<Span> ofSpan,
    Optional<String> rate) {

  public Quantity {
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a quantity without a value at " + span);
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException(low.get() + " is above " + high.get() + " at " + span);
    }
  }
}
