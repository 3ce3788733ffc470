package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Abbreviations;

/** Joins lines that end between a title and its name: "said the Rev. ⏎ Jon Berg". */
final class BrokenTitles {

  private BrokenTitles() {}

  /** The lines, those parted after a title as one. */
  static List<TextLine> join(String text, List<TextLine> lines) {
    List<TextLine> joined = new ArrayList<>();
    for (TextLine line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && !line.afterBlank() && isBroken(joined.get(last).text(), line.text())) {
        TextLine first = joined.get(last);
        joined.set(last, TextLine.of(text, first.span().union(line.span()), first.afterBlank()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isBroken(String line, String next) {
    int stop = line.length() - 1;
    if (line.charAt(stop) != '.' || !Character.isUpperCase(next.charAt(0))) {
      return false;
    }
    int first = stop;
    while (first > 0 && Character.isLetter(line.charAt(first - 1))) {
      first--;
    }
    return first > 0 && Abbreviations.isBeforeName(line.substring(first, stop));
  }
}
