package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How like vectors are to the clusters around them. They are taken cluster by cluster, as a sum
 * that is laid out once is quickly multiplied with many vectors.
 */
final class Likenesses {

  private final Partition partition;
  private final List<Visit> visits;
  private final List<double[]> likenesses = new ArrayList<>();
  private final float[] dense;

  /**
   * A vector that asks how like it is to some clusters.
   *
   * @param own the cluster it is in
   * @param clusters ascending
   */
  record Visit(int vector, int own, int[] clusters) {}

  /** One of the clusters of one visit, by their places. */
  private record Question(int visit, int cluster) {}

  Likenesses(Partition partition, List<Visit> visits) {
    this.partition = partition;
    this.visits = visits;
    this.dense = new float[partition.terms()];
    Map<Integer, List<Question>> questions = new TreeMap<>();
    for (int i = 0; i < visits.size(); i++) {
      int[] clusters = visits.get(i).clusters();
      likenesses.add(new double[clusters.length]);
      for (int c = 0; c < clusters.length; c++) {
        questions.computeIfAbsent(clusters[c], key -> new ArrayList<>()).add(new Question(i, c));
      }
    }
    questions.forEach(this::answer);
  }

  private void answer(int cluster, List<Question> questions) {
    Vector sum = partition.sum(cluster);
    sum.spread(dense);
    for (Question question : questions) {
      int vector = visits.get(question.visit).vector();
      likenesses.get(question.visit)[question.cluster] = partition.likeness(vector, cluster, dense);
    }
    sum.clear(dense);
  }

  /** For each cluster of a visit, by its place, the mean likeness to those in it. */
  double[] of(int visit) {
    return likenesses.get(visit);
  }
}
