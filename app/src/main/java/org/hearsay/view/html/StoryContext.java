package org.hearsay.view.html;

import org.hearsay.compare.Comparison;
import org.hearsay.view.Citations;
import org.hearsay.view.ClashMarks;

/**
 * What every section of a story's page needs.
 *
 * @param headingLevel of the sections' headings, 2 or 3
 */
record StoryContext(
    Comparison comparison,
    Citations citations,
    ClashMarks marks,
    Places places,
    HtmlWriter html,
    int headingLevel) {

  static StoryContext of(Comparison comparison, int number, HtmlWriter html, int headingLevel) {
    return new StoryContext(
        comparison,
        new Citations(comparison),
        new ClashMarks(comparison),
        new Places(number, comparison.statements().size()),
        html,
        headingLevel);
  }

  /** The tag of a section's heading. */
  String heading() {
    return "h" + headingLevel;
  }

  /** The tag of a heading within a section. */
  String subheading() {
    return "h" + (headingLevel + 1);
  }
}
