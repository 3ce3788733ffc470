package org.hearsay.compare;

/** How much of their words any two statements share, by weight. */
final class Overlaps {

  private final Evidence evidence;
  private final double[] totals;

  Overlaps(Evidence evidence) {
    this.evidence = evidence;
    this.totals =
        evidence.gists().stream().mapToDouble(g -> evidence.weights().total(g.terms())).toArray();
  }

  /** The weight of all words of a statement. */
  double total(int statement) {
    return totals[statement];
  }

  /** The weight of the words that both have. */
  double shared(int left, int right) {
    int[] a = evidence.gists().get(left).terms();
    int[] b = evidence.gists().get(right).terms();
    double shared = 0;
    int i = 0;
    int k = 0;
    while (i < a.length && k < b.length) {
      int order = Integer.compare(a[i], b[k]);
      shared += order == 0 ? evidence.weights().of(a[i]) : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** How many words both have. */
  int count(int left, int right) {
    Gist other = evidence.gists().get(right);
    int count = 0;
    for (int term : evidence.gists().get(left).terms()) {
      count += other.holds(term) ? 1 : 0;
    }
    return count;
  }

  /** The share of all their words that both have, 0 to 1. */
  double ofBoth(int left, int right) {
    double whole = totals[left] + totals[right];
    return whole == 0 ? 0 : 2 * shared(left, right) / whole;
  }
}
