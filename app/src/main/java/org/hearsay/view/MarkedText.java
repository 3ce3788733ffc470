package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * A passage cut from a report, with the words in it that matter here.
 *
 * @param text the passage, as in the report
 * @param marks the words to mark: in order, not overlapping; offsets count from the start of {@code
 *     text}
 */
public record MarkedText(String text, List<Span> marks) {

  public MarkedText {
    marks = List.copyOf(marks);
    int end = 0;
    for (Span mark : marks) {
      if (mark.start() < end || mark.end() > text.length()) {
        throw new IllegalArgumentException("mark " + mark + " in " + text.length() + " characters");
      }
      end = mark.end();
    }
  }

  /**
   * Cuts a passage out.
   *
   * @param report the whole text
   * @param passage what to cut
   * @param marks spans of the whole text, in any order; what lies outside the passage is ignored
   */
  public static MarkedText cut(String report, Span passage, List<Span> marks) {
    List<Span> inside = new ArrayList<>();
    int end = passage.start();
    for (Span mark : marks.stream().sorted().toList()) {
      int from = Math.max(mark.start(), end);
      int to = Math.min(mark.end(), passage.end());
      if (from < to) {
        inside.add(new Span(from - passage.start(), to - passage.start()));
        end = to;
      }
    }
    return new MarkedText(passage.of(report), inside);
  }
}
