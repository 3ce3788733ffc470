package org.hearsay.sequence;

/** The best few labellings that end at one position, for each label there. Mutable. */
final class Beam {

  private final int each;
  private final int[] labels;
  private final int[] parents;
  private final double[] scores;
  private int start;
  private int size;

  /**
   * An empty beam.
   *
   * @param kinds how many labels there are
   * @param each how many labellings to keep for each of them
   */
  Beam(int kinds, int each) {
    this.each = each;
    labels = new int[kinds * each];
    parents = new int[kinds * each];
    scores = new double[kinds * each];
  }

  /** What is added from now on ends with another label. */
  void nextLabel() {
    start = size;
  }

  /** Adds a labelling, unless there are enough better ones with its last label. */
  void add(int label, int parent, double score) {
    if (size - start == each && score <= scores[size - 1]) {
      return;
    }
    size += size - start < each ? 1 : 0;
    int at = size - 1;
    while (at > start && scores[at - 1] < score) {
      scores[at] = scores[at - 1];
      parents[at] = parents[at - 1];
      labels[at] = labels[at - 1];
      at--;
    }
    scores[at] = score;
    parents[at] = parent;
    labels[at] = label;
  }

  int size() {
    return size;
  }

  int label(int i) {
    return labels[i];
  }

  /** Where the labelling without its last label stands in the beam before. */
  int parent(int i) {
    return parents[i];
  }

  double score(int i) {
    return scores[i];
  }
}
