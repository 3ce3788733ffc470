package org.hearsay.view;

import java.util.List;
import java.util.Optional;
import org.hearsay.statement.Stance;

/**
 * A statement as views show it: its words, whose they are, and where they stand.
 *
 * @param statement index in the comparison's statements
 * @param report index in the story's readings
 * @param label short name of the report
 * @param sentence number of the sentence in its report, from 1
 * @param text the statement, or its sentence where the statement alone is too short to be
 *     understood
 * @param source to whom the report credits it; empty in the reporter's own voice
 * @param via through whom it came, outermost first
 * @param doubtful true if it is rather wrong than right that they say this
 */
public record Citation(
    int statement,
    int report,
    String label,
    int sentence,
    MarkedText text,
    Optional<String> source,
    List<String> via,
    Stance stance,
    boolean doubtful) {

  public Citation {
    via = List.copyOf(via);
  }

  /** Report and sentence: {@code 001:7}. */
  public String place() {
    return label + ":" + sentence;
  }
}
