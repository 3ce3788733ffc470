package org.hearsay.story;

import java.util.OptionalLong;

/**
 * How far back a stream looks: what is older is settled.
 *
 * @param firstDay of the window; before all days if no report tells what day it is
 * @param today its last day
 * @param firstUndated number of the first undated report that is of the window
 */
record Horizon(long firstDay, OptionalLong today, long firstUndated) {

  /** True if a report is older. */
  boolean isPast(Tracked report) {
    return report.isBefore(firstDay) || !report.isDated() && report.number() < firstUndated;
  }

  /**
   * A report as of the day that it counts as of: undated ones from before any day was known grow
   * old from now on, and so do those dated far ahead of all others.
   */
  Tracked dated(Tracked report) {
    if (today.isEmpty()) {
      return report;
    }
    long now = today.getAsLong();
    long day = report.day().orElse(now);
    return report.on(day > now + (now - firstDay) ? now : day);
  }
}
