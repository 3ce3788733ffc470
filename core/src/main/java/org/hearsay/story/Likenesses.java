package org.hearsay.story;

import java.util.Arrays;
import java.util.List;

/**
 * How like vectors are to the clusters around them. They are taken cluster by cluster, as a sum
 * that is laid out once is quickly multiplied with many vectors.
 */
final class Likenesses {

  private final Partition partition;
  private final List<Visit> visits;

  /** Where the answers to each visit start; that for each of its clusters is a question. */
  private final int[] starts;

  private final double[] answers;

  /**
   * A vector that asks how like it is to some clusters.
   *
   * @param own the cluster it is in
   * @param clusters ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // a few of many thousand vectors
  record Visit(int vector, int own, int[] clusters) {}

  Likenesses(Partition partition, List<Visit> visits) {
    this.partition = partition;
    this.visits = visits;
    this.starts = new int[visits.size() + 1];
    for (int i = 0; i < visits.size(); i++) {
      starts[i + 1] = starts[i] + visits.get(i).clusters().length;
    }
    this.answers = new double[starts[visits.size()]];
    answer(byCluster());
  }

  /** All questions, in order of the clusters that they are about: cluster, then visit. */
  private long[] byCluster() {
    long[] questions = new long[answers.length];
    for (int visit = 0; visit < visits.size(); visit++) {
      int[] clusters = visits.get(visit).clusters();
      for (int i = 0; i < clusters.length; i++) {
        questions[starts[visit] + i] = ((long) clusters[i] << Integer.SIZE) | visit;
      }
    }
    Arrays.sort(questions);
    return questions;
  }

  private void answer(long[] questions) {
    float[] dense = new float[partition.terms()];
    int[] answered = Arrays.copyOf(starts, visits.size());
    int i = 0;
    while (i < questions.length) {
      int cluster = (int) (questions[i] >> Integer.SIZE);
      Vector sum = partition.sum(cluster);
      sum.spread(dense);
      for (; i < questions.length && (int) (questions[i] >> Integer.SIZE) == cluster; i++) {
        int visit = (int) questions[i];
        int vector = visits.get(visit).vector();
        answers[answered[visit]++] = partition.likeness(vector, cluster, dense);
      }
      sum.clear(dense);
    }
  }

  /** For each cluster of a visit, by its place, the mean likeness to those in it. */
  double[] of(int visit) {
    return Arrays.copyOfRange(answers, starts[visit], starts[visit + 1]);
  }
}
