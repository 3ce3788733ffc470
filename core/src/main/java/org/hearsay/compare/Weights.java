package org.hearsay.compare;

import java.util.Arrays;
import java.util.Set;

/** Weighs terms that statements share: the rarer in the story, the more. */
final class Weights {

  private final double[] byTerm;
  private final double heaviest;

  Weights(double[] byTerm) {
    this.byTerm = byTerm.clone();
    this.heaviest = Math.max(1, Arrays.stream(byTerm).max().orElse(1));
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

  double log(double weight) {
    return Math.log1p(weight / heaviest);
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
