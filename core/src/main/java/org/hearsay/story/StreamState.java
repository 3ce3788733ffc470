package org.hearsay.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a stream remembers: with it another goes on as if nothing had happened.
 *
 * @param window how many days a report waits for others of its story, at least 1
 * @param arrived how many reports have come in
 * @param reports those in memory, by number
 */
public record StreamState(int window, long arrived, List<Tracked> reports) {

  /** A week. */
  public static final int USUAL_WINDOW = 7;

  public StreamState {
    reports = List.copyOf(reports);
    if (window < 1) {
      throw new IllegalArgumentException("a window of " + window + " days");
    }
    Set<String> ids = new HashSet<>();
    long last = 0;
    for (Tracked report : reports) {
      if (!ids.add(report.id())) {
        throw new IllegalArgumentException("two reports " + report.id());
      }
      if (report.number() <= last || report.number() > arrived) {
        throw new IllegalArgumentException(
            "report " + report.number() + " after " + last + " of " + arrived);
      }
      last = report.number();
    }
  }

  /** Of a stream that begins. */
  public static StreamState empty(int window) {
    return new StreamState(window, 0, List.of());
  }

  /** The same with another window. */
  public StreamState withWindow(int days) {
    return new StreamState(days, arrived, reports);
  }
}
