package org.hearsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.story.Membership;
import org.hearsay.story.Signature;
import org.hearsay.story.StoryGrouper;

/** Groups all reports of a run at once. */
final class BatchGrouping {

  private final Work work;
  private final Corrections corrections;

  BatchGrouping(Work work, Corrections corrections) {
    this.work = work;
    this.corrections = corrections;
  }

  /** The story of each report of the inputs, in input order. */
  List<Membership> group(List<String> inputs) throws IOException {
    List<Signature> signatures = new ArrayList<>();
    work.readSignatures(inputs, signatures::add);
    work.progress().step("grouping " + signatures.size() + " reports");
    List<Membership> memberships =
        new StoryGrouper().groupSignatures(signatures, corrections.constraints()).memberships();
    work.progress().clear();
    corrections.mention(memberships, work.complaints());
    return memberships;
  }
}
