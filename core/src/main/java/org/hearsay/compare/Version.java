package org.hearsay.compare;

import java.util.List;
import org.hearsay.text.Span;

/**
 * One report's wording of an utterance.
 *
 * @param statement index in {@link Comparison#statements()}
 * @param changed words that differ from the fullest version, in this report's text
 */
public record Version(int statement, Wording wording, List<Span> changed) {

  public Version {
    changed = List.copyOf(changed);
  }
}
