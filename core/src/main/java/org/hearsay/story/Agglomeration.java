package org.hearsay.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.story.Neighbours.Pair;

/**
 * Joins the two closest clusters again and again until no two are close enough. Only pairs that
 * neighbours suggest are considered. Mutable; used once.
 */
final class Agglomeration {

  /** Clusters less close are different stories. Chosen on ECB+ and rumours, see lab/RESULTS.md. */
  private static final double CLOSE = 0.07;

  /** Stands in place of a cluster that was joined, so that its vector can be forgotten. */
  private static final Cluster GONE = new Cluster(Vector.ZERO, 0, 0, Days.UNKNOWN);

  private static final Comparator<Candidate> CLOSEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.closeness)
          .thenComparingInt(c -> c.pair.left())
          .thenComparingInt(c -> c.pair.right());

  /** First one for each report, then one for each joining. */
  private final Cluster[] clusters;

  /** What each cluster was joined into; itself while it stands. */
  private final int[] joinedInto;

  /** Number of the story that a cluster is known to be of; 0 where that is open. */
  private final long[] stories;

  private int count;
  private final Foes foes = new Foes();
  private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(CLOSEST_FIRST);
  private final Set<Pair> measured = new HashSet<>();

  private record Candidate(Pair pair, double closeness) {}

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
  void join(List<Pair> pairs) {
    pairs.forEach(pair -> consider(Pair.of(standing(pair.left()), standing(pair.right()))));
    for (Candidate next = candidates.poll(); next != null; next = candidates.poll()) {
      Pair now = Pair.of(standing(next.pair.left()), standing(next.pair.right()));
      if (!now.equals(next.pair)) {
        considerOnce(now);
      } else if (mayJoin(now.left(), now.right())) {
        join(now.left(), now.right());
      }
    }
  }

  private boolean mayJoin(int one, int other) {
    boolean known = stories[one] != 0 && stories[other] != 0 && stories[one] != stories[other];
    return !known && !foes.contains(one, other);
  }

  /** Many pairs of reports become one pair of clusters. */
  private void considerOnce(Pair pair) {
    if (measured.add(pair)) {
      consider(pair);
    }
  }

  private void consider(Pair pair) {
    if (pair.left() != pair.right()) {
      double closeness = clusters[pair.left()].closeness(clusters[pair.right()]);
      if (closeness >= CLOSE) {
        candidates.add(new Candidate(pair, closeness));
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
