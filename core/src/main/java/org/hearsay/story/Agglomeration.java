package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins the two closest clusters again and again until no two are close enough. Only pairs that
 * neighbours suggest are considered. Mutable; used once.
 */
final class Agglomeration {

  /** Clusters less close are different stories. Chosen on ECB+ and rumours, see lab/RESULTS.md. */
  private static final double CLOSE = 0.07;

  /** Stands in place of a cluster that was joined, so that its vector can be forgotten. */
  private static final Cluster GONE = new Cluster(Vector.ZERO, 0, 0, Days.UNKNOWN);

  /** First one for each report, then one for each joining. */
  private final Cluster[] clusters;

  /** What each cluster was joined into; itself while it stands. */
  private final int[] joinedInto;

  /** Number of the story that a cluster is known to be of; 0 where that is open. */
  private final long[] stories;

  private int count;
  private final Foes foes = new Foes();
  private final Candidates candidates = new Candidates();
  private final PairSet measured = new PairSet();

  /**
   * @param days of each vector
   * @param stories for each vector the number of the story that it is known to be of, else 0; two
   *     known stories are not joined
   */
  Agglomeration(List<Vector> vectors, List<Days> days, long[] stories) {
    clusters = new Cluster[2 * vectors.size()];
    for (int v = 0; v < vectors.size(); v++) {
      clusters[v] = Cluster.of(vectors.get(v), days.get(v));
    }
    this.stories = Arrays.copyOf(stories, clusters.length);
    joinedInto = new int[clusters.length];
    Arrays.setAll(joinedInto, i -> i);
    count = vectors.size();
  }

  /** Joins two reports whatever they say. */
  void joinAnyway(int one, int other) {
    if (standing(one) != standing(other)) {
      join(standing(one), standing(other));
    }
  }

  /** Never joins two reports from now on; without effect if that was done already. */
  void keepApart(int one, int other) {
    foes.add(standing(one), standing(other));
  }

  /** Joins what is close. */
  void join(Pairs pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      consider(standing(pairs.left(i)), standing(pairs.right(i)));
    }
    while (!candidates.isEmpty()) {
      long next = candidates.poll();
      int left = standing(Pairs.left(next));
      int right = standing(Pairs.right(next));
      if (Pairs.number(left, right) != next) {
        considerOnce(left, right);
      } else if (mayJoin(left, right)) {
        join(Math.min(left, right), Math.max(left, right));
      }
    }
  }

  private boolean mayJoin(int one, int other) {
    boolean known = stories[one] != 0 && stories[other] != 0 && stories[one] != stories[other];
    return !known && !foes.contains(one, other);
  }

  /** Many pairs of reports become one pair of clusters. */
  private void considerOnce(int one, int other) {
    if (one != other && measured.add(Pairs.number(one, other))) {
      consider(one, other);
    }
  }

  private void consider(int one, int other) {
    if (one != other) {
      double closeness = clusters[one].closeness(clusters[other]);
      if (closeness >= CLOSE) {
        candidates.add(Pairs.number(one, other), closeness);
      }
    }
  }

  private void join(int one, int other) {
    int joined = count++;
    clusters[joined] = clusters[one].plus(clusters[other]);
    clusters[one] = GONE;
    clusters[other] = GONE;
    stories[joined] = stories[one] == 0 ? stories[other] : stories[one];
    joinedInto[one] = joined;
    joinedInto[other] = joined;
    foes.join(one, other, joined);
  }

  /** The cluster of each report; its number says nothing but which are together. */
  int[] partition(int reports) {
    return IntStream.range(0, reports).map(this::standing).toArray();
  }

  private int standing(int cluster) {
    int at = cluster;
    while (joinedInto[at] != at) {
      joinedInto[at] = joinedInto[joinedInto[at]];
      at = joinedInto[at];
    }
    return at;
  }
}
