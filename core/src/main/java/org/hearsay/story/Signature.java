package org.hearsay.story;

import java.util.Optional;
import org.hearsay.report.Publication;

/**
 * What grouping needs of a report once it is read: the text can be forgotten.
 *
 * @param id of the report
 * @param published when, where that is known
 * @param profile its words
 */
public record Signature(String id, Optional<Publication> published, Profile profile) {

  public Signature {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a signature needs an id");
    }
  }
}
