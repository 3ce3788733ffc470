package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs of statements worth comparing: those that share one of their weightiest words. An inverted
 * index finds them, so that effort grows with what is shared and not with the square of the story.
 */
final class Candidates {

  /** A pair of statements, the lower index first. */
  record Pair(int left, int right) {}

  private static final int KEYS = 8;
  private static final int LONGEST_POSTING = 64;

  private final List<Gist> gists;
  private final double[] weights;

  Candidates(List<Gist> gists, double[] weights) {
    this.gists = gists;
    this.weights = weights;
  }

  Set<Pair> pairs() {
    List<List<Integer>> postings = new ArrayList<>();
    for (int t = 0; t < weights.length; t++) {
      postings.add(new ArrayList<>());
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int g = 0; g < gists.size(); g++) {
      for (int term : weightiest(gists.get(g).terms())) {
        List<Integer> posting = postings.get(term);
        for (int other : posting.subList(0, Math.min(posting.size(), LONGEST_POSTING))) {
          pairs.add(new Pair(other, g));
        }
        posting.add(g);
      }
    }
    return pairs;
  }

  private List<Integer> weightiest(int[] terms) {
    List<Integer> order = new ArrayList<>();
    for (int term : terms) {
      order.add(term);
    }
    order.sort(
        (a, b) -> {
          int byWeight = Double.compare(weights[b], weights[a]);
          return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
    return order.subList(0, Math.min(KEYS, order.size()));
  }
}
