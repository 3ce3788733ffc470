package org.hearsay.lab.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A simple check, independent of what is measured, of whether two reports have words from each
 * other: a run of twelve words outside quotation marks in both, or a sixth of the shorter one's
 * runs of four words.
 */
final class Verbatim {

  private static final int LONG = 12;
  private static final int SHORT = 4;
  private static final double MANY = 1 / 6.0;

  private final Set<List<String>> longRuns;
  private final Set<List<String>> shortRuns;

  Verbatim(String text) {
    longRuns = runs(Draft.words(text.replaceAll("[\"“][^\"“”\\r\\n]{0,1000}[\"”]", " ")), LONG);
    shortRuns = runs(Draft.words(text), SHORT);
  }

  private static Set<List<String>> runs(List<String> words, int length) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(words.subList(i, i + length));
    }
    return runs;
  }

  boolean isSharedWith(Verbatim other) {
    int least = Math.min(shortRuns.size(), other.shortRuns.size());
    return shared(longRuns, other.longRuns) > 0
        || shared(shortRuns, other.shortRuns) > MANY * least;
  }

  private static long shared(Set<List<String>> one, Set<List<String>> other) {
    return one.stream().filter(other::contains).count();
  }
}
