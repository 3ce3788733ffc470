package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs of statements worth comparing: each statement with those before it that share most with it,
 * counted by their weightiest words. An inverted index finds them, so that effort grows with what
 * is shared and not with the square of the story.
 */
final class Candidates {

  /** A pair of statements, the lower index first. */
  record Pair(int left, int right) {}

  private static final int KEYS = 8;
  private static final int LONGEST_POSTING = 256;

  /** With so many of those before it a statement is compared. */
  private static final int MOST = 48;

  private final List<Gist> gists;
  private final Weights weights;
  private final List<List<Integer>> postings = new ArrayList<>();

  /** What a statement shares with each before it; zero but while its own pairs are looked for. */
  private final double[] shared;

  Candidates(List<Gist> gists, Weights weights) {
    this.gists = gists;
    this.weights = weights;
    this.shared = new double[gists.size()];
    for (int t = 0; t < weights.size(); t++) {
      postings.add(new ArrayList<>());
    }
  }

  /** The pairs, each once, by their second statements. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gists.size(); g++) {
      List<Integer> keys = weightiest(gists.get(g).terms());
      for (int other : nearest(keys)) {
        pairs.add(new Pair(other, g));
      }
      for (int term : keys) {
        postings.get(term).add(g);
      }
    }
    return pairs;
  }

  /** The statements that share most with one that has these keys, in text order. */
  private int[] nearest(List<Integer> keys) {
    List<Integer> found = new ArrayList<>();
    for (int term : keys) {
      List<Integer> posting = postings.get(term);
      for (int other :
          posting.subList(Math.max(0, posting.size() - LONGEST_POSTING), posting.size())) {
        if (shared[other] == 0) {
          found.add(other);
        }
        shared[other] += weights.of(term);
      }
    }
    if (found.size() > MOST) {
      found.sort(
          Comparator.comparingDouble((Integer other) -> -shared[other])
              .thenComparing(Comparator.naturalOrder()));
    }
    int[] nearest = found.stream().limit(MOST).mapToInt(Integer::intValue).sorted().toArray();
    found.forEach(other -> shared[other] = 0);
    return nearest;
  }

  private List<Integer> weightiest(int[] terms) {
    List<Integer> order = new ArrayList<>();
    for (int term : terms) {
      order.add(term);
    }
    order.sort(
        (a, b) -> {
          int byWeight = Double.compare(weights.of(b), weights.of(a));
          return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
    return order.subList(0, Math.min(KEYS, order.size()));
  }
}
