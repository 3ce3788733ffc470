package org.hearsay.view.html;

import org.hearsay.view.Confidence;
import org.hearsay.view.Counts;

/**
 * The doubtful statements of a page: all stand on it, hidden until a box is ticked. The style sheet
 * alone does that, so that it works where scripts are not allowed.
 */
final class Doubts {

  /** Class of what is hidden with them. */
  static final String HIDDEN = "weak";

  /** Class of what is shown in their stead. */
  static final String INSTEAD = "sure";

  /** Class of passages in the reports: not hidden, but not marked either. */
  static final String UNMARKED = "doubt";

  private static final String BOX = "doubtful";

  private final Confidence confidence;
  private final int count;

  /**
   * @param count how many there are on the page
   */
  Doubts(Confidence confidence, int count) {
    this.confidence = confidence;
    this.count = count;
  }

  /** Writes the box that shows them; nothing if there are none. */
  void write(HtmlWriter html) {
    if (count == 0) {
      return;
    }
    html.open("p", "class", "doubts").open("label");
    html.single("input", "type", "checkbox", "id", BOX);
    html.text(" Show " + Counts.of(count, "doubtful statement")).close();
    html.element("span", " " + reason(), "class", "label").close().newLine();
  }

  private String reason() {
    return confidence.equals(Confidence.LIKELY)
        ? "Their source is more likely wrong than right."
        : "Their source is less sure than " + confidence.minimum() + ".";
  }
}
