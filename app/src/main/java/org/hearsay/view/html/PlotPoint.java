package org.hearsay.view.html;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One value on the plot.
 *
 * @param low smallest value; empty where open
 * @param high largest value; empty where open
 * @param about true if it is not exact
 * @param day empty where not known to the day
 * @param key which source: index of its symbol and colour
 * @param label what is shown where the mouse rests on it: source, passage and day
 * @param doubtful true if it is hidden with the doubtful statements
 */
record PlotPoint(
    OptionalDouble low,
    OptionalDouble high,
    boolean about,
    Optional<LocalDate> day,
    int key,
    String label,
    boolean doubtful) {

  /** Where the symbol stands: the bound that is given, or the middle. */
  double centre() {
    double from = low.orElseGet(() -> high.orElse(0));
    return (from + high.orElse(from)) / 2;
  }

  double largest() {
    return Math.max(low.orElse(0), high.orElse(0));
  }
}
