package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stems of a batch of reports, numbered in the order in which they were first asked for. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private int[] reports = new int[1024];

  /** The number of a stem, a new one if it was not seen before. */
  int number(String stem) {
    Integer known = numbers.get(stem);
    if (known != null) {
      return known;
    }
    numbers.put(stem, stems.size());
    stems.add(stem);
    if (stems.size() > reports.length) {
      reports = Arrays.copyOf(reports, 2 * reports.length);
    }
    return stems.size() - 1;
  }

  String stem(int number) {
    return stems.get(number);
  }

  int size() {
    return stems.size();
  }

  /** Notes that so many more reports have this stem. */
  void countReports(int stem, int more) {
    reports[stem] += more;
  }

  /** How many reports have a stem. */
  int reports(int stem) {
    return reports[stem];
  }
}
