package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;

/**
 * The terms of one story, and what sharing each of them says: the rarer among the story's
 * statements, the more; words common in all news say little. Mutable while gists are read.
 */
final class Vocabulary {

  private static final double COMMON = 0.35;
  private static final double NUMBER = 0.8;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final Set<String> counted = new HashSet<>();

  int id(String term) {
    return ids.computeIfAbsent(
        term,
        t -> {
          terms.add(t);
          counts.add(0);
          return terms.size() - 1;
        });
  }

  OptionalInt find(String term) {
    Integer id = ids.get(term);
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /** True if a term is one of some, given in ascending order. */
  boolean isAmong(int[] terms, String term) {
    OptionalInt id = find(term);
    return id.isPresent() && Arrays.binarySearch(terms, id.getAsInt()) >= 0;
  }

  String term(int id) {
    return terms.get(id);
  }

  int size() {
    return terms.size();
  }

  /** Counts one statement that holds each of these terms; the same words again count no more. */
  void count(String words, int[] distinct) {
    if (counted.add(words)) {
      for (int id : distinct) {
        counts.set(id, counts.get(id) + 1);
      }
    }
  }

  /** In how many statements a term stands. */
  int frequency(int id) {
    return counts.get(id);
  }

  /** Weights of all terms, by id. */
  double[] weights() {
    double[] weights = new double[terms.size()];
    for (int id = 0; id < weights.length; id++) {
      weights[id] = Math.log(1 + (double) counted.size() / Math.max(1, counts.get(id))) * kind(id);
    }
    return weights;
  }

  private double kind(int id) {
    String term = terms.get(id);
    if (term.startsWith("#")) {
      return NUMBER;
    }
    return Lexicon.english().isCommon(term) ? COMMON : 1;
  }
}
