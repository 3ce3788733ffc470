package org.hearsay.ingest;

import java.util.HashSet;
import java.util.Set;

/**
 * Decides whether a draft becomes a report: it must say something, in English, under its own id.
 */
final class Admission {

  private final Set<String> ids = new HashSet<>();

  Item admit(Draft draft) {
    if (draft.report().text().isBlank()) {
      return Problem.leftOut(draft.input(), "nothing but white space");
    }
    if (!ids.add(draft.report().id())) {
      String reason = "a second report with the id " + draft.report().id();
      return Problem.leftOut(draft.input(), reason);
    }
    return new Found(draft.report());
  }
}
