package org.hearsay.story;

import java.util.List;

/**
 * The story that a report of a stream is in, and why.
 *
 * @param report id of the report
 * @param number the report was the so-manieth to come in, from 1
 * @param story number of the first report that came in of its story
 * @param because what it shares with the others, the weightiest first; empty if it is alone
 */
public record Placement(String report, long number, long story, List<Reason> because) {

  public Placement {
    because = List.copyOf(because);
  }
}
