package org.hearsay.story;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How often each term stands in one report. Immutable; equal where all counts are. */
final class TermCounts {

  private final int[] terms;
  private final int[] counts;

  private TermCounts(Map<Integer, Integer> sorted) {
    terms = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    counts = sorted.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Counts the terms of a report, and the report for each of its stems. */
  static TermCounts of(Terms terms, Vocabulary vocabulary) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < terms.size(); i++) {
      int stem = vocabulary.number(terms.stem(i));
      if (counts.merge(Field.WORD.term(stem), 1, Integer::sum) == 1) {
        vocabulary.countReport(stem);
      }
      if (terms.isName(i)) {
        counts.merge(Field.NAME.term(stem), 1, Integer::sum);
      }
      if (terms.isLead(i)) {
        counts.merge(Field.LEAD.term(stem), 1, Integer::sum);
      }
      if (terms.isFigure(i)) {
        counts.merge(Field.FIGURE.term(stem), 1, Integer::sum);
      }
    }
    return new TermCounts(counts);
  }

  /** How many different terms there are. */
  int size() {
    return terms.length;
  }

  /** The term at a place; ascending. {@link Field} says how terms are numbered. */
  int term(int index) {
    return terms[index];
  }

  /** How often the term at a place stands in the report, at least once. */
  int count(int index) {
    return counts[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermCounts that
        && Arrays.equals(terms, that.terms)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(terms) + Arrays.hashCode(counts);
  }
}
