package org.hearsay.story;

import java.util.List;

/**
 * The story that a report is in, and why.
 *
 * @param report id of the report
 * @param story index in {@link Grouping#stories()}
 * @param because what it shares with the others, the weightiest first; empty if it is alone
 */
public record Membership(String report, int story, List<Reason> because) {

  public Membership {
    because = List.copyOf(because);
  }
}
