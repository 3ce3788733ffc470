package org.hearsay.story;

import java.util.List;

/**
 * Signatures grouped into stories, with the evidence.
 *
 * @param stories those of most reports first, then by the id of their first report; each in the
 *     order of a story, so that the order of the input shows nowhere
 * @param memberships one for each report, in the order in which they came in
 */
public record SignatureGrouping(List<List<Signature>> stories, List<Membership> memberships) {

  public SignatureGrouping {
    stories = stories.stream().map(List::copyOf).toList();
    memberships = List.copyOf(memberships);
  }
}
