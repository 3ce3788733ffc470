package org.hearsay.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Short names for reports, to stand beside every line: as much of the id as fits, cut where the id
 * itself has a seam, and never the same for two.
 */
public final class ReportLabels {

  private static final int MAX_LENGTH = 16;
  private static final String STANDARD_INPUT = "-";

  private ReportLabels() {}

  /** A label for each id, in the same order. Where ids cannot be told apart so short: numbers. */
  public static List<String> of(List<String> ids) {
    List<String> names = ids.stream().map(ReportLabels::withoutFolderAndEnding).toList();
    if (ids.equals(List.of(STANDARD_INPUT))) {
      return List.of("input");
    }
    for (List<String> candidates :
        List.of(labels(withoutBeginning(names)), labels(names), labels(ids))) {
      if (allDiffer(candidates)) {
        return candidates;
      }
    }
    return numbers(ids.size());
  }

  private static String withoutFolderAndEnding(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Names without what all begin with, up to a seam: of "report_12" and "report_7", the numbers.
   */
  private static List<String> withoutBeginning(List<String> names) {
    int common = names.size() < 2 ? 0 : common(names);
    while (common > 0 && Character.isLetterOrDigit(names.get(0).charAt(common - 1))) {
      common--;
    }
    int end = common;
    boolean allGoOn = names.stream().allMatch(name -> name.length() > end);
    return allGoOn ? names.stream().map(name -> name.substring(end)).toList() : names;
  }

  /** How many characters all names begin with. */
  private static int common(List<String> names) {
    String first = names.get(0);
    int common = first.length();
    for (String name : names) {
      int end = Math.min(common, name.length());
      int i = 0;
      while (i < end && name.charAt(i) == first.charAt(i)) {
        i++;
      }
      common = i;
    }
    return common;
  }

  private static List<String> labels(List<String> names) {
    return names.stream().map(ReportLabels::upToSeam).toList();
  }

  private static String upToSeam(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    for (int i = MAX_LENGTH; i > 0; i--) {
      if (!Character.isLetterOrDigit(name.charAt(i))
          && Character.isLetterOrDigit(name.charAt(i - 1))) {
        return name.substring(0, i);
      }
    }
    return name.substring(0, MAX_LENGTH - 1) + "…";
  }

  private static boolean allDiffer(List<String> labels) {
    Set<String> seen = new HashSet<>(labels);
    return seen.size() == labels.size();
  }

  private static List<String> numbers(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      numbers.add("#" + i);
    }
    return numbers;
  }
}
