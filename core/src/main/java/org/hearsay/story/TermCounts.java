package org.hearsay.story;

import java.util.Arrays;

/** How often each term stands in one report. Immutable. */
final class TermCounts {

  private static final Field[] FIELDS = Field.values();

  private final int[] terms;
  private final int[] counts;

  private TermCounts(long[] termsAndCounts) {
    Arrays.sort(termsAndCounts);
    terms = Arrays.stream(termsAndCounts).mapToInt(each -> (int) (each >> 32)).toArray();
    counts = Arrays.stream(termsAndCounts).mapToInt(each -> (int) each).toArray();
  }

  /**
   * Counts the terms of a report, and for each of its stems the reports that are like it.
   *
   * @param reports how many have this profile
   */
  static TermCounts of(Profile profile, int reports, Vocabulary vocabulary) {
    long[] found = new long[profile.size() * Field.values().length];
    int n = 0;
    for (int i = 0; i < profile.size(); i++) {
      Profile.Word word = profile.word(i);
      int stem = vocabulary.number(word.stem());
      vocabulary.countReports(stem, reports);
      for (Field field : FIELDS) {
        int count = field.count(word);
        if (count > 0) {
          found[n++] = ((long) field.term(stem) << 32) | count;
        }
      }
    }
    return new TermCounts(Arrays.copyOf(found, n));
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
}
