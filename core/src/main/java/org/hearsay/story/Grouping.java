package org.hearsay.story;

import java.util.List;

/**
 * Reports grouped into stories, with the evidence.
 *
 * @param stories in the order in which their first reports came in
 * @param memberships one for each report, in the order in which they came in
 */
public record Grouping(List<Story> stories, List<Membership> memberships) {

  public Grouping {
    stories = List.copyOf(stories);
    memberships = List.copyOf(memberships);
    for (Membership membership : memberships) {
      if (membership.story() < 0 || membership.story() >= stories.size()) {
        throw new IllegalArgumentException("no story " + membership.story() + " at " + membership);
      }
    }
  }
}
