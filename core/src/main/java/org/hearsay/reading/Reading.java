package org.hearsay.reading;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Credit;
import org.hearsay.mention.Cast;
import org.hearsay.quantity.Quantity;
import org.hearsay.report.Layout;
import org.hearsay.report.Report;
import org.hearsay.time.Timex;

/**
 * A report with all that was read in it. Every span points into the report's text.
 *
 * @param cast mentions and entities
 * @param attributions in order of their contents
 * @param times in text order
 * @param quantities in text order
 * @param credits where the report says that it comes from as a whole
 */
public record Reading(
    Layout layout,
    Cast cast,
    List<Attribution> attributions,
    List<Timex> times,
    List<Quantity> quantities,
    List<Credit> credits) {

  public Reading {
    attributions = List.copyOf(attributions);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    credits = List.copyOf(credits);
  }

  public Report report() {
    return layout.report();
  }

  public String id() {
    return layout.report().id();
  }

  /** The original text. */
  public String text() {
    return layout.report().text();
  }
}
