package org.hearsay.compare;

import java.util.BitSet;

/**
 * How much of what one statement says of its subject stands in another. Two statements that share
 * only whom or what they are about say different things of it.
 */
final class Predications {

  /** So much a word counts of which the other statement has only kin. */
  private static final double KIN = 0.8;

  private static final double UNKNOWN = 0.5;

  private final Evidence evidence;
  private final BitSet[] kinOfTerm;
  private final BitSet[] kinOfStatement;
  private final double[] totals;

  Predications(Evidence evidence) {
    this.evidence = evidence;
    this.kinOfTerm = new BitSet[evidence.vocabulary().size()];
    for (int t = 0; t < kinOfTerm.length; t++) {
      kinOfTerm[t] = Kin.english().of(evidence.vocabulary().term(t));
    }
    this.kinOfStatement = evidence.gists().stream().map(g -> kin(g.terms())).toArray(BitSet[]::new);
    this.totals =
        evidence.gists().stream()
            .mapToDouble(g -> evidence.weights().total(g.predication()))
            .toArray();
  }

  private BitSet kin(int[] terms) {
    BitSet kin = new BitSet();
    for (int term : terms) {
      kin.or(kinOfTerm[term]);
    }
    return kin;
  }

  /** The share of what {@code one} says of its subject that stands in {@code other}, 0 to 1. */
  double covered(int one, int other) {
    if (totals[one] == 0) {
      return UNKNOWN;
    }
    Gist within = evidence.gists().get(other);
    BitSet kin = kinOfStatement[other];
    double covered = 0;
    for (int term : evidence.gists().get(one).predication()) {
      double part = within.holds(term) ? 1 : kinOfTerm[term].intersects(kin) ? KIN : 0;
      covered += part * evidence.weights().of(term);
    }
    return covered / totals[one];
  }
}
