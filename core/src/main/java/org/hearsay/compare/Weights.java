package org.hearsay.compare;

import java.util.Arrays;
import java.util.Set;

/** What sharing each term says in one story: the rarer there, the more. */
final class Weights {

  private final double[] byTerm;
  private final double most;

  Weights(double[] byTerm) {
    this.byTerm = byTerm.clone();
    this.most = Arrays.stream(byTerm).max().orElse(0);
  }

  /** How many terms the story has. */
  int size() {
    return byTerm.length;
  }

  /** The weight of the rarest term; 0 in a story without terms. */
  double most() {
    return most;
  }

  /** The same, at least 1: what other weights can be measured by. */
  double heaviest() {
    return Math.max(1, most);
  }

  double of(int term) {
    return byTerm[term];
  }

  double total(Set<Integer> terms) {
    double total = 0;
    for (int term : terms) {
      total += byTerm[term];
    }
    return total;
  }

  double total(int[] terms) {
    double total = 0;
    for (int term : terms) {
      total += byTerm[term];
    }
    return total;
  }

  double log(double weight) {
    return Math.log1p(weight / heaviest());
  }

  double shared(Set<Integer> some, Set<Integer> others) {
    double shared = 0;
    for (int term : some) {
      shared += others.contains(term) ? byTerm[term] : 0;
    }
    return shared;
  }

  /** The share of {@code some} that stands in {@code others}, 0 to 1. */
  double share(Set<Integer> some, Set<Integer> others) {
    double total = total(some);
    return total == 0 ? 0 : shared(some, others) / total;
  }
}
